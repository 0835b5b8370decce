// The last word of a process that a damaged index has led astray.
#define _GNU_SOURCE
#include "CIntegrity.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char index_path[4096];
static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { signal_count = sizeof signals / sizeof signals[0] };
static struct sigaction before[signal_count];

static size_t append(char *line, size_t used, size_t room, const char *text) {
    while (*text != '\0' && used < room) {
        line[used++] = *text++;
    }
    return used;
}

// Only what is safe in a signal handler.
static void report(int number) {
    static char line[3 * sizeof index_path];
    if (index_path[0] == '\0') {
        for (int i = 0; i < signal_count; i++) {
            if (signals[i] == number) {
                sigaction(number, &before[i], NULL);
            }
        }
        raise(number);
        return;
    }
    char digits[] = {(char)('0' + number / 10), (char)('0' + number % 10), '\0'};
    size_t used = append(line, 0, sizeof line, "error: ");
    used = append(line, used, sizeof line, index_path);
    used = append(line, used, sizeof line, ": seems damaged: working with it ended in signal ");
    used = append(line, used, sizeof line, digits[0] == '0' ? digits + 1 : digits);
    used = append(line, used, sizeof line, "\nhint: see what is damaged: jostar verify --index ");
    used = append(line, used, sizeof line, index_path);
    used = append(line, used, sizeof line, "\n");
    ssize_t written = write(STDERR_FILENO, line, used);
    (void)written;
    _exit(2);
}

void jin_report_crashes(void) {
    // A stack of its own: the fault may be that the stack is used up.
    stack_t stack = {.ss_size = 64 * 1024};
    stack.ss_sp = malloc(stack.ss_size);
    if (stack.ss_sp != NULL) {
        sigaltstack(&stack, NULL);
    }
    struct sigaction action = {.sa_flags = SA_ONSTACK | SA_NODEFER};
    action.sa_handler = report;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < signal_count; i++) {
        sigaction(signals[i], &action, &before[i]);
    }
}

void jin_set_index(const char *path) {
    index_path[0] = '\0';
    strncpy(index_path + 1, path + (path[0] != '\0'), sizeof index_path - 2);
    index_path[0] = path[0];
}

int jin_run_apart(int (*body)(void *), void *argument, unsigned seconds) {
    pid_t child = fork();
    if (child < 0) {
        return -1;
    }
    if (child == 0) {
        for (int i = 0; i < signal_count; i++) {
            signal(signals[i], SIG_DFL);
        }
        alarm(seconds);
        _exit(body(argument));
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
