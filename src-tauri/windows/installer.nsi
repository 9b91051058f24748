; The installer for Windows 10 and 11, made by `cargo xtask package --windows`. For one user, which asks for no rights, or for
; all of them: the page asks, and so do /AllUsers and /CurrentUser. /S asks nothing at all.
; Given with -D: VERSION, and the paths of PROGRAM, LOADER, ICON and INSTALLER.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma

!define NAME "Innstilling"
!define TYPE "Innstilling.Meeting"
!define INVITATION "Innstilling.Invitation"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\innstilling.exe"
; Under this number Microsoft's updater keeps which WebView2 there is.
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "${INSTALLER}"
BrandingText "${NAME} ${VERSION}"
ManifestSupportedOS Win10
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "LegalCopyright" "MIT OR Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\innstilling.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is also for those whose Windows speaks none of them.
!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "NorwegianNynorsk"
!insertmacro MUI_LANGUAGE "English"

LangString SECTION_PROGRAM ${LANG_NORWEGIAN} "Programmet, med filtypen .innstilling"
LangString SECTION_PROGRAM ${LANG_NORWEGIANNYNORSK} "Programmet, med filtypen .innstilling"
LangString SECTION_PROGRAM ${LANG_ENGLISH} "The program, with the file type .innstilling"
LangString SECTION_DESKTOP ${LANG_NORWEGIAN} "Snarvei på skrivebordet"
LangString SECTION_DESKTOP ${LANG_NORWEGIANNYNORSK} "Snarveg på skrivebordet"
LangString SECTION_DESKTOP ${LANG_ENGLISH} "Shortcut on the desktop"
LangString MEETING_FILE ${LANG_NORWEGIAN} "Møtefil for samarbeidsforum"
LangString MEETING_FILE ${LANG_NORWEGIANNYNORSK} "Møtefil for samarbeidsforum"
LangString MEETING_FILE ${LANG_ENGLISH} "Meeting file of a cooperation forum"
LangString INVITATION_FILE ${LANG_NORWEGIAN} "Invitasjon til et møte"
LangString INVITATION_FILE ${LANG_NORWEGIANNYNORSK} "Invitasjon til eit møte"
LangString INVITATION_FILE ${LANG_ENGLISH} "Invitation to a meeting"
LangString IS_OPEN ${LANG_NORWEGIAN} "Innstilling er åpent. Lukk programmet, og prøv igjen."
LangString IS_OPEN ${LANG_NORWEGIANNYNORSK} "Innstilling er ope. Lukk programmet, og prøv igjen."
LangString IS_OPEN ${LANG_ENGLISH} "Innstilling is open. Close it, and try again."
LangString NO_WEBVIEW ${LANG_NORWEGIAN} "Innstilling er installert, men WebView2, som viser programmets sider, mangler på denne maskinen. Windows 11 har det, og Windows 10 får det med Microsoft Edge: Be IT-avdelingen om «Microsoft Edge WebView2 Runtime»."
LangString NO_WEBVIEW ${LANG_NORWEGIANNYNORSK} "Innstilling er installert, men WebView2, som viser sidene til programmet, manglar på denne maskina. Windows 11 har det, og Windows 10 får det med Microsoft Edge: Be IT-avdelinga om «Microsoft Edge WebView2 Runtime»."
LangString NO_WEBVIEW ${LANG_ENGLISH} "Innstilling is installed, but WebView2, which shows the program’s pages, is missing on this machine. Windows 11 has it, and Windows 10 gets it with Microsoft Edge: ask your IT department for “Microsoft Edge WebView2 Runtime”."
LangString TOO_OLD ${LANG_NORWEGIAN} "Innstilling trenger Windows 10 eller 11."
LangString TOO_OLD ${LANG_NORWEGIANNYNORSK} "Innstilling treng Windows 10 eller 11."
LangString TOO_OLD ${LANG_ENGLISH} "Innstilling needs Windows 10 or 11."

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    Abort
  ${EndIf}
  ; What was said with /D= is meant.
  StrCpy $R0 $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $R0 != ""
    StrCpy $INSTDIR $R0
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs cannot be written over; whoever sits there can close it.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ClearErrors
    Delete "$INSTDIR\innstilling.exe"
    ${IfNot} ${Errors}
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY +2
    Abort "$(IS_OPEN)"
  ${Loop}
!macroend

Section "$(SECTION_PROGRAM)"
  SectionIn RO
  !insertmacro WAIT_UNTIL_CLOSED
  SetOutPath "$INSTDIR"
  File "${PROGRAM}"
  File "${LOADER}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\innstilling.exe"

  WriteRegStr SHCTX "Software\Classes\.innstilling" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\.innstilling" "Content Type" "application/vnd.innstilling+sqlite3"
  WriteRegStr SHCTX "Software\Classes\.innstilling\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "$(MEETING_FILE)"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\innstilling.exe,0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\innstilling.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.innstilling-invitasjon" "" "${INVITATION}"
  WriteRegStr SHCTX "Software\Classes\.innstilling-invitasjon" "Content Type" "application/vnd.innstilling.invitation+json"
  WriteRegStr SHCTX "Software\Classes\.innstilling-invitasjon\OpenWithProgids" "${INVITATION}" ""
  WriteRegStr SHCTX "Software\Classes\${INVITATION}" "" "$(INVITATION_FILE)"
  WriteRegStr SHCTX "Software\Classes\${INVITATION}\DefaultIcon" "" "$INSTDIR\innstilling.exe,0"
  WriteRegStr SHCTX "Software\Classes\${INVITATION}\shell\open\command" "" '"$INSTDIR\innstilling.exe" "%1"'
  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\innstilling.exe"

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\innstilling.exe,0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
  ; The desktop learns of the file type at once.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    DetailPrint "$(NO_WEBVIEW)"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NO_WEBVIEW)" /SD IDOK
  ${EndIf}
SectionEnd

Section "$(SECTION_DESKTOP)"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\innstilling.exe"
SectionEnd

; Only what was installed. Meetings, and what the program remembers of a user, are not the uninstaller's.
Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.innstilling" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey SHCTX "Software\Classes\.innstilling"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegKey SHCTX "${APP_PATH}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
