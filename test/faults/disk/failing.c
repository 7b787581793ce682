/*
 * A file system that fails: preloaded into a program, it lets the FAULT_AT-th call that changes files whose path starts
 * with FAULT_PATH fail with the error number FAULT_ERRNO. With FAULT_TORN a failing write first writes half; with
 * FAULT_ON all later calls fail too. The number of calls is written to the file FAULT_COUNT when the program ends.
 *   cc -shared -fPIC -O1 -o failing.so failing.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static long setting(const char *name) {
  const char *value = getenv(name);
  return value ? atol(value) : 0;
}

static int ours(const char *path) {
  const char *prefix = getenv("FAULT_PATH");
  return prefix && path && strncmp(path, prefix, strlen(prefix)) == 0;
}

static int ours_fd(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return ours(path);
}

/* Counts a call; true when it is to fail, errno then being set. */
static int fails(void) {
  long at = setting("FAULT_AT"), now = __sync_add_and_fetch(&calls, 1);
  if (at == 0 || now < at || (now > at && !getenv("FAULT_ON"))) return 0;
  errno = (int)setting("FAULT_ERRNO");
  return 1;
}

__attribute__((destructor)) static void count(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define WRITE(name, offset_type) \
  ssize_t name(int fd, const void *bytes, size_t length, offset_type at) { \
    REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
    if (ours_fd(fd) && fails()) { \
      int error = errno; \
      if (getenv("FAULT_TORN")) real(fd, bytes, length / 2, at); \
      errno = error; \
      return -1; \
    } \
    return real(fd, bytes, length, at); \
  }
WRITE(pwrite, off_t)
WRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (ours_fd(fd) && fails()) {
    int error = errno;
    if (getenv("FAULT_TORN")) real(fd, bytes, length / 2);
    errno = error;
    return -1;
  }
  return real(fd, bytes, length);
}

#define ON_FD(name) \
  int name(int fd) { \
    REAL(int, #name, int); \
    return ours_fd(fd) && fails() ? -1 : real(fd); \
  }
ON_FD(fsync)
ON_FD(fdatasync)

#define TRUNCATE(name, length_type) \
  int name(int fd, length_type length) { \
    REAL(int, #name, int, length_type); \
    return ours_fd(fd) && fails() ? -1 : real(fd, length); \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  return ours(path) && fails() ? -1 : real(path);
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    return ours(path) && fails() ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
