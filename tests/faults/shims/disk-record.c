/*
 * Loaded before the C library (LD_PRELOAD). Writes down, in order, everything that changes files below one folder, each sync, and what goes to
 * standard output: from that the state of the disk at any moment can be built again with what was not synced lost, partial or torn
 * (shims/disk-model.ts). Shared memory of SQLite (-shm) is left out: it is made anew after a power cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 65536

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int log_fd = -1;
/* 1: a file below the folder, 2: a folder */
static unsigned char watched[FILES];

/* The C library's own function behind the one of this file. */
#define REAL(name) \
  static __typeof__(&name) real_##name; \
  if (!real_##name) real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static long raw(long number, long a, long b, long c, long d, long e, long f) {
  REAL(syscall);
  return real_syscall(number, a, b, c, d, e, f);
}

__attribute__((constructor)) static void open_log(void) {
  const char *path = getenv("AMENDS_DISK_RECORD");
  folder = getenv("AMENDS_DISK_FOLDER");
  if (path && folder)
    log_fd = (int)raw(SYS_openat, AT_FDCWD, (long)path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600, 0, 0);
}

/* kind, length of the path, of the second path, inode, offset, length of the bytes; then the paths and the bytes */
struct entry {
  uint32_t kind, path, other, unused;
  uint64_t inode;
  int64_t offset, length;
};

static void put(const void *bytes, size_t count) {
  const char *at = bytes;
  while (count > 0) {
    long written = raw(SYS_write, log_fd, (long)at, (long)count, 0, 0, 0);
    if (written <= 0) abort();
    at += written;
    count -= (size_t)written;
  }
}

static void note(char kind, const char *path, const char *other, uint64_t inode, int64_t offset, int64_t length, const void *bytes) {
  struct entry entry = {(uint32_t)kind, (uint32_t)strlen(path), (uint32_t)strlen(other), 0, inode, offset, length};
  put(&entry, sizeof entry);
  put(path, entry.path);
  put(other, entry.other);
  if (bytes) put(bytes, (size_t)length);
}

static uint64_t inode_of(int fd) {
  struct stat about;
  return fstat(fd, &about) ? 0 : about.st_ino;
}

static int below(const char *path) {
  size_t length = folder ? strlen(folder) : 0;
  size_t all = path ? strlen(path) : 0;
  if (log_fd < 0 || length == 0 || all < length || strncmp(path, folder, length)) return 0;
  return all < 4 || strcmp(path + all - 4, "-shm");
}

static int is_watched(int fd) {
  return log_fd >= 0 && fd >= 0 && fd < FILES && watched[fd] == 1;
}

static int opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= FILES) return fd;
  watched[fd] = 0;
  if (!below(path)) return fd;
  struct stat about;
  if (fstat(fd, &about)) return fd;
  watched[fd] = S_ISDIR(about.st_mode) ? 2 : 1;
  if (watched[fd] == 2) return fd;
  if (!was_there && (flags & O_CREAT)) note('O', path, "", about.st_ino, 0, 0, NULL);
  else if (flags & O_TRUNC) note('T', "", "", about.st_ino, 0, 0, NULL);
  return fd;
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
    pthread_mutex_lock(&turn); \
    int was_there = below(path) && access(path, F_OK) == 0; \
    int fd = opened(real_##name(path, flags, mode), path, flags, was_there); \
    pthread_mutex_unlock(&turn); \
    return fd; \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL(close);
  if (fd >= 0 && fd < FILES) watched[fd] = 0;
  return real_close(fd);
}

ssize_t pwrite64(int fd, const void *from, size_t count, off64_t at) {
  REAL(pwrite64);
  if (!is_watched(fd)) return real_pwrite64(fd, from, count, at);
  pthread_mutex_lock(&turn);
  ssize_t written = real_pwrite64(fd, from, count, at);
  if (written > 0) note('W', "", "", inode_of(fd), at, written, from);
  pthread_mutex_unlock(&turn);
  return written;
}

/* Words to standard output are noted before they leave: nobody can have read them earlier. */
ssize_t write(int fd, const void *from, size_t count) {
  REAL(write);
  int said = fd == 1 && log_fd >= 0;
  if (!said && !is_watched(fd)) return real_write(fd, from, count);
  pthread_mutex_lock(&turn);
  if (said) note('A', "", "", 0, 0, (int64_t)count, from);
  ssize_t written = real_write(fd, from, count);
  if (!said && written > 0) note('W', "", "", inode_of(fd), lseek64(fd, 0, SEEK_CUR) - written, written, from);
  pthread_mutex_unlock(&turn);
  return written;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  if (!is_watched(fd)) return real_writev(fd, parts, count);
  ssize_t all = 0;
  for (int part = 0; part < count; part++) {
    ssize_t written = write(fd, parts[part].iov_base, parts[part].iov_len);
    if (written < 0) return all > 0 ? all : written;
    all += written;
    if ((size_t)written < parts[part].iov_len) break;
  }
  return all;
}

int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64);
  if (!is_watched(fd)) return real_ftruncate64(fd, length);
  pthread_mutex_lock(&turn);
  int failed = real_ftruncate64(fd, length);
  if (!failed) note('T', "", "", inode_of(fd), length, 0, NULL);
  pthread_mutex_unlock(&turn);
  return failed;
}

static void note_folder(int fd) {
  char link[64], path[1200];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length > 0 ? length : 0] = 0;
  note('D', path, "", 0, 0, 0, NULL);
}

#define SYNC(name) \
  int name(int fd) { \
    REAL(name); \
    int kind = log_fd >= 0 && fd >= 0 && fd < FILES ? watched[fd] : 0; \
    if (kind == 0) return real_##name(fd); \
    pthread_mutex_lock(&turn); \
    int failed = real_##name(fd); \
    if (!failed && kind == 1) note('S', "", "", inode_of(fd), 0, 0, NULL); \
    if (!failed && kind == 2) note_folder(fd); \
    pthread_mutex_unlock(&turn); \
    return failed; \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  REAL(unlink);
  pthread_mutex_lock(&turn);
  int failed = real_unlink(path);
  if (!failed && below(path)) note('U', path, "", 0, 0, 0, NULL);
  pthread_mutex_unlock(&turn);
  return failed;
}

int rename(const char *from, const char *to) {
  REAL(rename);
  pthread_mutex_lock(&turn);
  int failed = real_rename(from, to);
  if (!failed && below(from)) note('R', from, to, 0, 0, 0, NULL);
  pthread_mutex_unlock(&turn);
  return failed;
}

/* Copies inside the kernel would not be seen: libuv falls back to read and write when told that there is no such call. */
long syscall(long number, ...) {
  va_list arguments;
  va_start(arguments, number);
  long a = va_arg(arguments, long), b = va_arg(arguments, long), c = va_arg(arguments, long);
  long d = va_arg(arguments, long), e = va_arg(arguments, long), f = va_arg(arguments, long);
  va_end(arguments);
  if (number == SYS_copy_file_range && is_watched((int)c)) {
    errno = ENOSYS;
    return -1;
  }
  return raw(number, a, b, c, d, e, f);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
  REAL(sendfile64);
  if (!is_watched(to)) return real_sendfile64(to, from, at, count);
  errno = EINVAL;
  return -1;
}

ssize_t sendfile(int to, int from, off_t *at, size_t count) {
  REAL(sendfile);
  if (!is_watched(to)) return real_sendfile(to, from, at, count);
  errno = EINVAL;
  return -1;
}
