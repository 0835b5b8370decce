/* The program `jostar-fuzz`: libFuzzer around the target that JOSTAR_FUZZ_TARGET names.
 *
 * jostar-fuzz --targets              the names of all targets
 * jostar-fuzz --seeds TARGET FOLDER  writes its seeds
 * jostar-fuzz FOLDER -OPTION=…       runs it, as libFuzzer documents
 *
 * libFuzzer brings `main`, and calls what stands here. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int jostar_fuzz_run(const uint8_t *bytes, size_t length);
int jostar_fuzz_list(void);
int jostar_fuzz_seeds(const char *target, const char *folder);
int jostar_fuzz_choose(void);

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    if (*argc == 2 && strcmp((*argv)[1], "--targets") == 0) {
        exit(jostar_fuzz_list());
    }
    if (*argc == 4 && strcmp((*argv)[1], "--seeds") == 0) {
        exit(jostar_fuzz_seeds((*argv)[2], (*argv)[3]));
    }
    int failed = jostar_fuzz_choose();
    if (failed) {
        exit(failed);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    return jostar_fuzz_run(bytes, length);
}
