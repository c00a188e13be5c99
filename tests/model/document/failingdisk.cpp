// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <atomic>
#include <limits>
#include <sqlite3.h>

namespace reelwright::test {

namespace {

struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    std::atomic<int> left = std::numeric_limits<int>::max();
    std::atomic<int> done = 0;
    std::atomic<int> code = SQLITE_OK;
    std::atomic<FailingDisk::Fault> fault = FailingDisk::Fault::Lasts;
};
Disk disk; // SQLite's methods have no other way to it

struct File {
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

bool fails(bool reading = false)
{
    if (reading != (disk.fault == FailingDisk::Fault::OfReading))
        return false;
    ++disk.done;
    const int left = disk.left--;
    return disk.fault == FailingDisk::Fault::Once ? left == 0 : left <= 0;
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *real = realOf(file);
    const int code = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    sqlite3_free(real);
    return code;
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    return fails(true) ? disk.code.load()
                       : realOf(file)->pMethods->xRead(realOf(file), to, count, offset);
}
// What is written before the disk says no stays there, as on a real one.
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    if (!fails())
        return realOf(file)->pMethods->xWrite(realOf(file), from, count, offset);
    if (disk.left == -1)
        realOf(file)->pMethods->xWrite(realOf(file), from, count / 2, offset);
    return disk.code;
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? disk.code.load() : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    return fails() ? disk.code.load() : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}
int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}
int checkLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void orderShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{
    2,          closeFile,   readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,  checkLock,   controlFile, sectorSize,   characteristics, mapShared,
    lockShared, orderShared, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    own->real = static_cast<sqlite3_file *>(sqlite3_malloc(disk.real->szOsFile));
    const int code = disk.real->xOpen(disk.real, name, own->real, flags, outFlags);
    if (code == SQLITE_OK)
        own->base.pMethods = &methods;
    else
        sqlite3_free(own->real);
    return code;
}

} // namespace

FailingDisk::FailingDisk()
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.shim = *disk.real;
    disk.shim.pNext = nullptr;
    disk.shim.zName = "failing";
    disk.shim.szOsFile = sizeof(File);
    disk.shim.xOpen = openFile;
    heal();
    sqlite3_vfs_register(&disk.shim, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&disk.shim);
    sqlite3_vfs_register(disk.real, 1);
}

void FailingDisk::failAfter(int count, int code, Fault fault)
{
    disk.fault = fault;
    disk.left = count;
    disk.code = code;
    disk.done = 0;
}

void FailingDisk::heal()
{
    failAfter(std::numeric_limits<int>::max(), SQLITE_OK);
}

int FailingDisk::operations() const
{
    return disk.done;
}

} // namespace reelwright::test
