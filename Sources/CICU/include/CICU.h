/* The few ICU services Rilis uses. No ICU type may appear here: Foundation brings its own ICU
   headers, and two sets of them in one Swift module graph do not compile.
   All texts are UTF-8, all lengths and offsets are bytes. */
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* 1 when the text is in Normalization Form C, 0 when not, -1 on malformed input. */
int32_t cicu_is_nfc(const uint8_t *text, int32_t length);

/* Writes the NFC form to `out`; returns its length, which may be larger than `capacity`
   (then nothing useful was written: call again with more room), or -1 on error. */
int32_t cicu_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);

/* Guesses a charset from the bytes. Writes its name (NUL-terminated) to `name`;
   returns ICU's confidence 0...100, or -1 when it has no guess. */
int32_t cicu_detect_charset(const uint8_t *bytes, int32_t length, char *name, int32_t capacity);

/* Decodes `bytes` from `charset` to UTF-8, unmappable bytes become U+FFFD.
   Returns the length needed, or -1 when the charset is unknown. */
int32_t cicu_decode(const char *charset, const uint8_t *bytes, int32_t length, uint8_t *out,
                    int32_t capacity);

/* A sentence breaker by the rules of UAX #29. ICU's own list of abbreviations is empty for
   Indonesian and its filter loses entries with inner dots: the caller joins what an abbreviation
   parted. NULL on failure. Use from one thread at a time. */
typedef struct cicu_sentence_breaker cicu_sentence_breaker;
cicu_sentence_breaker *cicu_sentence_breaker_open(void);
void cicu_sentence_breaker_close(cicu_sentence_breaker *breaker);

/* Writes the byte offset of each sentence end (the last one is `length`), at most `capacity`.
   Returns how many there are, or -1 on error. */
int32_t cicu_sentence_ends(cicu_sentence_breaker *breaker, const uint8_t *text, int32_t length,
                           int32_t *ends, int32_t capacity);

#ifdef __cplusplus
}
#endif
