/* Another program that has a file open: `hold FILE alone|read [MILLISECONDS]`. It says «held» when it has it, and lets go after
   so many milliseconds, or when there is nothing more to read. `alone` lets nobody else in; `read` lets others read, and
   neither write, rename nor delete, as a PDF reader does. Used by `cargo xtask windows-check` alone. */

#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    if (count < 3)
        return 2;
    DWORD others = wcscmp(words[2], L"read") == 0 ? FILE_SHARE_READ : 0;
    HANDLE file = CreateFileW(words[1], GENERIC_READ, others, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("held");
    fflush(stdout);
    if (count > 3)
        Sleep((DWORD)_wtoi(words[3]));
    else
        getchar();
    CloseHandle(file);
    return 0;
}
