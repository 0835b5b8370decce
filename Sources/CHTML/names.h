/* The tags and attributes that have a number. The order is part of the interface. */
#ifndef JHT_NAMES_H
#define JHT_NAMES_H

#include <stddef.h>
#include <stdint.h>

uint8_t jht_tag_number(const char *name, size_t length);
uint8_t jht_attribute_number(const char *name, size_t length);

#endif
