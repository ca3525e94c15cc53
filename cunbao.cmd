@echo off
rem Builds the program once if needed, then runs one command as fast as the JVM can; see the file cunbao for the reasons.
rem Settings for the JVM: CUNBAO_JAVA_OPTIONS.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "WORK=%ROOT%target\launcher"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo There is no Java. Install a JDK, version 17 or later, or set JAVA_HOME. 1>&2
  exit /b 1
)
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo A JDK of version 17 or later is needed; this one is %VERSION%. Set JAVA_HOME. 1>&2
  exit /b 1
)

call :stale
if defined STALE call :build || exit /b 1
set "APP="
set /p APP=<"%WORK%\stamp"
set "APP=%WORK%\%APP%"

rem The command's name among the words, to know how it is best run.
set "COMMAND="
set "SKIP="
:words
if "%~1"=="" goto :kind
if defined SKIP (
  set "SKIP="
  goto :next
)
for %%o in (-h --help -V --version) do if "%~1"=="%%o" goto :kind
for %%o in (--home --inbox --output --jobs --data --log --lang --township) do if "%~1"=="%%o" set "SKIP=yes"
if defined SKIP goto :next
set "WORD=%~1"
if "%WORD:~0,1%"=="-" goto :next
set "COMMAND=%WORD%"
goto :kind
:next
shift
goto :words

:kind
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (nightly import) do if /i "%COMMAND%"=="%%c" set "OPTIONS=-XX:+UseParallelGC -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
for %%c in (close audit) do if /i "%COMMAND%"=="%%c" set "OPTIONS=-XX:+UseParallelGC -XX:TieredStopAtLevel=1"
set "ARCHIVE=%APP%\house-%VERSION%.jsa"
if not defined COMMAND set "ARCHIVE=%APP%\plain-%VERSION%.jsa"
for %%c in (check preview guess template init) do if /i "%COMMAND%"=="%%c" set "ARCHIVE=%APP%\plain-%VERSION%.jsa"
rem An archive of another JVM or jar would only slow things down; nothing that the JVM has to say belongs into our output.
set "OPTIONS=%OPTIONS% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 %CUNBAO_JAVA_OPTIONS%"
if exist "%ARCHIVE%" goto :archived

set "MADE=%ARCHIVE%.%RANDOM%"
"%JAVA%" "-XX:ArchiveClassesAtExit=%MADE%" %OPTIONS% -jar "%APP%\cunbao.jar" %*
set "RESULT=%ERRORLEVEL%"
if not exist "%MADE%" exit /b %RESULT%
set "KEEP="
if "%RESULT%"=="0" set "KEEP=yes"
if "%RESULT%"=="3" set "KEEP=yes"
if defined KEEP if not exist "%ARCHIVE%" move /y "%MADE%" "%ARCHIVE%" >nul 2>&1
if exist "%MADE%" del /q "%MADE%" >nul 2>&1
exit /b %RESULT%

:archived
"%JAVA%" "-XX:SharedArchiveFile=%ARCHIVE%" %OPTIONS% -jar "%APP%\cunbao.jar" %*
exit /b %ERRORLEVEL%

rem Whether anything that goes into the program is newer than the beginning of the last build.
:stale
set "STALE="
if not exist "%WORK%\stamp" (
  set "STALE=yes"
  exit /b 0
)
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath '%WORK%\stamp').LastWriteTimeUtc; Set-Location -LiteralPath '%ROOT%'; if (Get-ChildItem pom.xml, src\main, db, jobs -Recurse | Where-Object { $_.FullName -notlike '*\jobs\units*' -and $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 set "STALE=yes"
exit /b 0

rem One build at a time: making the folder is the lock. One that is older than half an hour was left by a process that died.
:build
if not exist "%WORK%" mkdir "%WORK%"
:lock
mkdir "%WORK%\building" >nul 2>&1
if not errorlevel 1 goto :locked
powershell -NoProfile -Command "$l = Get-Item -LiteralPath '%WORK%\building' -ErrorAction SilentlyContinue; if ($l -and $l.CreationTimeUtc -lt [DateTime]::UtcNow.AddMinutes(-30)) { Remove-Item -LiteralPath $l.FullName -Recurse -Force }"
ping -n 2 127.0.0.1 >nul
goto :lock

:locked
call :stale
set "RESULT=0"
if defined STALE call :make
rmdir /s /q "%WORK%\building" >nul 2>&1
exit /b %RESULT%

:make
echo Building the program; the first time takes about a minute ... 1>&2
type nul >"%WORK%\stamp.new"
pushd "%ROOT%"
call mvnw.cmd -q -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  echo The build failed; the reason stands above. 1>&2
  exit /b 0
)
set "NEW=app-%RANDOM%%RANDOM%"
"%JAVA%" -Djarmode=tools -jar "%ROOT%target\cunbao.jar" extract --destination "%WORK%\%NEW%" 1>&2
set "RESULT=%ERRORLEVEL%"
if not "%RESULT%"=="0" exit /b 0
rem The unpacked jar of the build before stays, since somebody may be running it.
set "OLD="
if exist "%WORK%\stamp" set /p OLD=<"%WORK%\stamp"
for /d %%d in ("%WORK%\app-*") do if not "%%~nxd"=="%NEW%" if not "%%~nxd"=="%OLD%" rmdir /s /q "%%d" >nul 2>&1
>"%WORK%\stamp.text" echo %NEW%
rem As old as the build's beginning, so that what was edited meanwhile is built next time.
powershell -NoProfile -Command "(Get-Item -LiteralPath '%WORK%\stamp.text').LastWriteTimeUtc = (Get-Item -LiteralPath '%WORK%\stamp.new').LastWriteTimeUtc"
move /y "%WORK%\stamp.text" "%WORK%\stamp" >nul
set "RESULT=%ERRORLEVEL%"
del /q "%WORK%\stamp.new" >nul 2>&1
exit /b 0
