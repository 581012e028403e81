#include "CCompression.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

struct rilis_decoder {
  int32_t format;
  z_stream inflater;
  ZSTD_DStream *frames;
  const char *problem;
};

static int window_bits(int32_t format) {
  switch (format) {
    case RILIS_GZIP: return 15 + 16;
    case RILIS_ZLIB: return 15;
    default: return -15;
  }
}

rilis_decoder *rilis_decoder_open(int32_t format) {
  if (format < RILIS_GZIP || format > RILIS_ZSTD) return NULL;
  rilis_decoder *decoder = calloc(1, sizeof *decoder);
  if (decoder == NULL) return NULL;
  decoder->format = format;
  decoder->problem = "";
  int is_open;
  if (format == RILIS_ZSTD) {
    decoder->frames = ZSTD_createDStream();
    is_open = decoder->frames != NULL;
  } else {
    is_open = inflateInit2(&decoder->inflater, window_bits(format)) == Z_OK;
  }
  if (is_open) return decoder;
  free(decoder);
  return NULL;
}

void rilis_decoder_close(rilis_decoder *decoder) {
  if (decoder == NULL) return;
  if (decoder->format == RILIS_ZSTD) {
    ZSTD_freeDStream(decoder->frames);
  } else {
    inflateEnd(&decoder->inflater);
  }
  free(decoder);
}

void rilis_decoder_reset(rilis_decoder *decoder) {
  decoder->problem = "";
  if (decoder->format == RILIS_ZSTD) {
    ZSTD_DCtx_reset(decoder->frames, ZSTD_reset_session_only);
  } else {
    inflateReset(&decoder->inflater);
  }
}

static int32_t step_zstd(rilis_decoder *decoder, const uint8_t *in, int64_t in_count,
                         int64_t *consumed, uint8_t *out, int64_t out_count, int64_t *produced) {
  ZSTD_inBuffer input = {in, (size_t)in_count, 0};
  ZSTD_outBuffer output = {out, (size_t)out_count, 0};
  size_t left = ZSTD_decompressStream(decoder->frames, &output, &input);
  *consumed = (int64_t)input.pos;
  *produced = (int64_t)output.pos;
  if (ZSTD_isError(left)) {
    decoder->problem = ZSTD_getErrorName(left);
    return RILIS_CORRUPT;
  }
  return left == 0 ? RILIS_END : RILIS_MORE;
}

static uInt at_most_uint(int64_t count) { return count > INT_MAX ? INT_MAX : (uInt)count; }

int32_t rilis_decoder_step(rilis_decoder *decoder, const uint8_t *in, int64_t in_count,
                           int64_t *consumed, uint8_t *out, int64_t out_count, int64_t *produced) {
  if (decoder->format == RILIS_ZSTD) {
    return step_zstd(decoder, in, in_count, consumed, out, out_count, produced);
  }
  z_stream *stream = &decoder->inflater;
  stream->next_in = (Bytef *)in;
  stream->avail_in = at_most_uint(in_count);
  stream->next_out = out;
  stream->avail_out = at_most_uint(out_count);
  int status = inflate(stream, Z_NO_FLUSH);
  *consumed = stream->next_in - in;
  *produced = stream->next_out - out;
  switch (status) {
    case Z_OK:
    case Z_BUF_ERROR: return RILIS_MORE;
    case Z_STREAM_END: return RILIS_END;
    case Z_NEED_DICT: decoder->problem = "a dictionary is needed that is not there"; break;
    case Z_MEM_ERROR: decoder->problem = "not enough memory"; break;
    default: decoder->problem = stream->msg != NULL ? stream->msg : "invalid compressed bytes";
  }
  return RILIS_CORRUPT;
}

const char *rilis_decoder_problem(const rilis_decoder *decoder) { return decoder->problem; }

uint32_t rilis_crc32(uint32_t crc, const uint8_t *bytes, int64_t count) {
  return (uint32_t)crc32_z(crc, bytes, (z_size_t)count);
}
