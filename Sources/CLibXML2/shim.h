/* libxml2 as Swift can see it. Imported by one file of Articles. */
#pragma once
#include <libxml/xmlversion.h>
/* Debian's <libxml/encoding.h> pulls in ICU headers, which clash with the ones Foundation brings. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/* xmlFree is a mutable global, which Swift 6 refuses to touch. */
static inline void rilis_xml_free(void *pointer) { xmlFree(pointer); }
