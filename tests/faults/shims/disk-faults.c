/*
 * Loaded before the C library (LD_PRELOAD). Every call that reaches a file below one folder is counted, and at the k-th it does what the control
 * file says: fail with an errno, end the process by SIGKILL, or end it half-way through a write. Syncs can be counted and slowed down.
 * The control file is mapped, so the harness, or the process itself, changes it while the process runs (shims/disk-faults.ts has the same layout).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { FAIL = 0, KILL = 1, KILL_HALF_WRITTEN = 2 };
enum { CHANGES = 1, READS = 2 };

struct control {
  int64_t calls;   /* counted since armed */
  int64_t syncs;   /* fsync and fdatasync below the folder, always counted */
  int64_t first;   /* the k-th call is the first that is hit; 0: none */
  int64_t last;    /* the last that is hit */
  int64_t error;   /* errno of a failure */
  int64_t action;  /* FAIL, KILL … */
  int64_t kinds;   /* CHANGES | READS: which calls count */
  int64_t slow_us; /* added to every sync */
  char folder[1024];
};

static struct control *control;

/* The C library's own function behind the one of this file. */
#define REAL(name) \
  static __typeof__(&name) real_##name; \
  if (!real_##name) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* Chromium's other processes write no log, and their sandbox ends a process that asks where its files lie. */
static int is_of_the_window(void) {
  char words[4096];
  int fd = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/cmdline", O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return 0;
  long length = syscall(SYS_read, fd, words, sizeof words);
  syscall(SYS_close, fd);
  return length > 0 && memmem(words, (size_t)length, "--type=", 7) != NULL;
}

__attribute__((constructor)) static void map_control(void) {
  const char *path = getenv("AMENDS_DISK_FAULTS");
  if (!path || is_of_the_window()) return;
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (mapped != MAP_FAILED) control = mapped;
  syscall(SYS_close, fd);
}

static int below(const char *path) {
  size_t length = control ? strnlen(control->folder, sizeof control->folder) : 0;
  return length > 0 && path && !strncmp(path, control->folder, length);
}

static int is_below(int fd) {
  if (!control || !control->folder[0]) return 0;
  char link[64], path[1200];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  long length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return below(path);
}

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) syscall(SYS_pause);
}

/* 1 when this call is to fail; does not come back when the process is to end. Half-written ends are left to the writes. */
static int is_hit(int kind, int is_write) {
  if (!(control->kinds & kind)) return 0;
  int64_t call = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
  if (control->first == 0 || call < control->first || call > control->last) return 0;
  if (control->action == KILL || (control->action == KILL_HALF_WRITTEN && !is_write)) die();
  errno = (int)control->error;
  return 1;
}

static int opens(const char *path, int flags) {
  int changes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
  return below(path) && is_hit(changes ? CHANGES : READS, 0);
}

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(arguments, int) : 0;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list arguments; \
    va_start(arguments, flags); \
    mode_t mode = mode_of(flags, arguments); \
    va_end(arguments); \
    REAL(name); \
    return opens(path, flags) ? -1 : real_##name(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

int openat(int at, const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  REAL(openat);
  return opens(path, flags) ? -1 : real_openat(at, path, flags, mode);
}

#define READ(name, parameters, arguments) \
  ssize_t name parameters { \
    REAL(name); \
    return is_below(fd) && is_hit(READS, 0) ? -1 : real_##name arguments; \
  }
READ(read, (int fd, void *to, size_t count), (fd, to, count))
READ(pread64, (int fd, void *to, size_t count, off64_t at), (fd, to, count, at))
READ(readv, (int fd, const struct iovec *parts, int count), (fd, parts, count))

/* A disk that fails in the middle has written a part: so do these, before they fail or end. */
#define WRITE(name, parameters, arguments, half) \
  ssize_t name parameters { \
    REAL(name); \
    if (!is_below(fd) || !is_hit(CHANGES, 1)) return real_##name arguments; \
    int error = errno; \
    if (control->action == KILL_HALF_WRITTEN || error == EIO) (void)!real_##name half; \
    if (control->action == KILL_HALF_WRITTEN) die(); \
    errno = error; \
    return -1; \
  }
WRITE(write, (int fd, const void *from, size_t count), (fd, from, count), (fd, from, count / 2))
WRITE(pwrite64, (int fd, const void *from, size_t count, off64_t at), (fd, from, count, at), (fd, from, count / 2, at))
WRITE(writev, (int fd, const struct iovec *parts, int count), (fd, parts, count), (fd, parts, count / 2))

static void slowly(void) {
  if (control->slow_us <= 0) return;
  struct timespec time = {control->slow_us / 1000000, (control->slow_us % 1000000) * 1000};
  nanosleep(&time, NULL);
}

#define SYNC(name) \
  int name(int fd) { \
    REAL(name); \
    if (!is_below(fd)) return real_##name(fd); \
    __atomic_add_fetch(&control->syncs, 1, __ATOMIC_SEQ_CST); \
    slowly(); \
    return is_hit(CHANGES, 0) ? -1 : real_##name(fd); \
  }
SYNC(fsync)
SYNC(fdatasync)

int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64);
  return is_below(fd) && is_hit(CHANGES, 0) ? -1 : real_ftruncate64(fd, length);
}

#define PATH(name, parameters, arguments, path) \
  int name parameters { \
    REAL(name); \
    return below(path) && is_hit(CHANGES, 0) ? -1 : real_##name arguments; \
  }
PATH(unlink, (const char *path), (path), path)
PATH(rmdir, (const char *path), (path), path)
PATH(mkdir, (const char *path, mode_t mode), (path, mode), path)
PATH(chmod, (const char *path, mode_t mode), (path, mode), path)
PATH(truncate, (const char *path, off_t length), (path, length), path)

int rename(const char *from, const char *to) {
  REAL(rename);
  return (below(from) || below(to)) && is_hit(CHANGES, 0) ? -1 : real_rename(from, to);
}

/* libuv copies files inside the kernel by a bare system call: told that there is no such thing it copies by sendfile … */
long syscall(long number, ...) {
  va_list arguments;
  va_start(arguments, number);
  long a = va_arg(arguments, long), b = va_arg(arguments, long), c = va_arg(arguments, long);
  long d = va_arg(arguments, long), e = va_arg(arguments, long), f = va_arg(arguments, long);
  va_end(arguments);
  REAL(syscall);
  if (number == SYS_copy_file_range && control && is_below((int)c)) {
    errno = ENOSYS;
    return -1;
  }
  return real_syscall(number, a, b, c, d, e, f);
}

/* … and told that sendfile does not fit it reads and writes, which is counted above. */
#define SENDFILE(name, offset) \
  ssize_t name(int to, int from, offset *at, size_t count) { \
    REAL(name); \
    if (!is_below(to)) return real_##name(to, from, at, count); \
    errno = EINVAL; \
    return -1; \
  }
SENDFILE(sendfile, off_t)
SENDFILE(sendfile64, off64_t)
