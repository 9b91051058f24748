/* Stands in for a part of Windows that Wine lacks before version 8.9: the source of chance that Rust's library asks.
   Used by `cargo xtask windows-check` alone, and never given to anybody. */

#include <windows.h>

/* What every Windows calls RtlGenRandom. */
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    while (length > 0) {
        ULONG part = length > 0x10000 ? 0x10000 : (ULONG)length;
        if (!SystemFunction036(buffer, part))
            return FALSE;
        buffer += part;
        length -= part;
    }
    return TRUE;
}
