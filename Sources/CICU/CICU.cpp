#include "CICU.h"

#include <cstring>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utext.h>

using namespace icu;

static StringPiece piece(const uint8_t *text, int32_t length) {
  return StringPiece(reinterpret_cast<const char *>(text), length);
}

int32_t cicu_is_nfc(const uint8_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  const Normalizer2 *nfc = Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  UBool normalized = nfc->isNormalizedUTF8(piece(text, length), status);
  return U_FAILURE(status) ? -1 : normalized;
}

int32_t cicu_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const Normalizer2 *nfc = Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return -1;
  CheckedArrayByteSink sink(reinterpret_cast<char *>(out), capacity);
  nfc->normalizeUTF8(0, piece(text, length), sink, nullptr, status);
  return U_FAILURE(status) ? -1 : sink.NumberOfBytesAppended();
}

int32_t cicu_detect_charset(const uint8_t *bytes, int32_t length, char *name, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  ucsdet_setText(detector, reinterpret_cast<const char *>(bytes), length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && match != nullptr) {
    const char *found = ucsdet_getName(match, &status);
    if (U_SUCCESS(status) && found != nullptr && (int32_t)std::strlen(found) < capacity) {
      std::strcpy(name, found);
      confidence = ucsdet_getConfidence(match, &status);
    }
  }
  ucsdet_close(detector);
  return U_FAILURE(status) ? -1 : confidence;
}

int32_t cicu_decode(const char *charset, const uint8_t *bytes, int32_t length, uint8_t *out,
                    int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = ucnv_convert("UTF-8", charset, reinterpret_cast<char *>(out), capacity,
                                reinterpret_cast<const char *>(bytes), length, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return needed;
  return U_FAILURE(status) ? -1 : needed;
}

struct cicu_sentence_breaker {
  std::unique_ptr<BreakIterator> iterator;
};

cicu_sentence_breaker *cicu_sentence_breaker_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<BreakIterator> iterator(
      BreakIterator::createSentenceInstance(Locale("id"), status));
  if (U_FAILURE(status)) return nullptr;
  return new cicu_sentence_breaker{std::move(iterator)};
}

void cicu_sentence_breaker_close(cicu_sentence_breaker *breaker) { delete breaker; }

int32_t cicu_sentence_ends(cicu_sentence_breaker *breaker, const uint8_t *text, int32_t length,
                           int32_t *ends, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, reinterpret_cast<const char *>(text), length, &status);
  breaker->iterator->setText(&source, status);
  int32_t count = -1;
  if (U_SUCCESS(status)) {
    count = 0;
    breaker->iterator->first();
    for (int32_t end = breaker->iterator->next(); end != BreakIterator::DONE;
         end = breaker->iterator->next()) {
      if (count < capacity) ends[count] = end;
      count++;
    }
  }
  utext_close(&source);
  return count;
}
