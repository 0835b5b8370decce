/* libxml2 as SwiftPM finds it by pkg-config; only CHTML includes it. */
#include <libxml/HTMLparser.h>
