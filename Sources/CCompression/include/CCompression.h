/* What Rilis uses of zlib and zstd: one decoder with one face for all formats, and CRC-32.
   Lengths are bytes. */
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  RILIS_GZIP = 0,
  RILIS_ZLIB = 1,
  /* Deflate without header and trailer, as in ZIP. */
  RILIS_DEFLATE = 2,
  RILIS_ZSTD = 3
};

enum {
  /* Wants more input or more room. */
  RILIS_MORE = 0,
  /* The end of a gzip member, of a zlib or deflate stream, or of a zstd frame; checksums hold. */
  RILIS_END = 1,
  RILIS_CORRUPT = -1
};

typedef struct rilis_decoder rilis_decoder;

/* NULL when there is no memory or no such format. Use from one thread at a time. */
rilis_decoder *rilis_decoder_open(int32_t format);
void rilis_decoder_close(rilis_decoder *decoder);

/* Makes it ready for the start of the next member or frame. */
void rilis_decoder_reset(rilis_decoder *decoder);

/* Decodes from `in` to `out`; says how much of both was used. */
int32_t rilis_decoder_step(rilis_decoder *decoder, const uint8_t *in, int64_t in_count,
                           int64_t *consumed, uint8_t *out, int64_t out_count, int64_t *produced);

/* What was wrong when a step came back with RILIS_CORRUPT; never NULL. */
const char *rilis_decoder_problem(const rilis_decoder *decoder);

/* CRC-32 of ZIP and gzip, carried on from `crc`; begins with 0. */
uint32_t rilis_crc32(uint32_t crc, const uint8_t *bytes, int64_t count);

#ifdef __cplusplus
}
#endif
