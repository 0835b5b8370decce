// The groups of tests that main runs.
#pragma once

#include <string>

namespace shim_tests {

void test_errors();
void test_writing();
void test_bulk();
void test_positions();
void test_segments();
void test_matching();
void test_reading();
void test_queries();
void test_searches();
void test_misuse();
void test_maintenance();

} // namespace shim_tests

extern "C" int cx_c99_client(const char *path, size_t length);
