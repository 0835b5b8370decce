#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static void limit(int resource, uint64_t value) {
    struct rlimit wanted = {(rlim_t)value, (rlim_t)value};
    (void)setrlimit(resource, &wanted);
}

static int make_pipe(int ends[2]) {
    if (pipe(ends) != 0) {
        return -1;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
}

static void close_both(int ends[2]) {
    (void)close(ends[0]);
    (void)close(ends[1]);
}

/* Between fork and exec only calls that are safe in a process with several threads. */
static void become(const char *path, char *const arguments[], int input, int output, int errors,
                   struct jpr_limits limits) {
    sigset_t none;
    sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
    (void)signal(SIGPIPE, SIG_DFL);
    (void)signal(SIGXFSZ, SIG_DFL);
    limit(RLIMIT_AS, limits.memory_bytes);
    limit(RLIMIT_CPU, limits.processor_seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(errors, 2) < 0) {
        _exit(127);
    }
    execv(path, arguments);
    _exit(127);
}

int jpr_start(const char *path, char *const arguments[], int input, struct jpr_limits limits,
              int *output, int *errors) {
    int out[2];
    int err[2];
    if (make_pipe(out) != 0) {
        return -1;
    }
    if (make_pipe(err) != 0) {
        close_both(out);
        return -1;
    }
    pid_t process = fork();
    if (process == 0) {
        become(path, arguments, input, out[1], err[1], limits);
    }
    (void)close(out[1]);
    (void)close(err[1]);
    if (process < 0) {
        int cause = errno;
        (void)close(out[0]);
        (void)close(err[0]);
        errno = cause;
        return -1;
    }
    *output = out[0];
    *errors = err[0];
    return (int)process;
}

int jpr_wait(int process) {
    int status = 0;
    while (waitpid((pid_t)process, &status, 0) < 0) {
        if (errno != EINTR) {
            return 127;
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void jpr_kill(int process) { (void)kill((pid_t)process, SIGKILL); }
