@echo off
rem Builds the program once if needed, then runs one command; see the file cunbao for the reasons. Settings for the JVM:
rem CUNBAO_JAVA_OPTIONS.
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

set "STALE="
if not exist "%WORK%\app\cunbao.jar" set "STALE=yes"
if not defined STALE (
  powershell -NoProfile -Command "$t = (Get-Item -LiteralPath '%WORK%\app\cunbao.jar').CreationTimeUtc; Set-Location -LiteralPath '%ROOT%'; if (Get-ChildItem pom.xml, src\main, db, jobs -Recurse | Where-Object { $_.FullName -notlike '*\jobs\units*' -and $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
  if errorlevel 1 set "STALE=yes"
)
if defined STALE call :build || exit /b 1

set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (nightly import close audit) do if /i "%~1"=="%%c" set "OPTIONS=-XX:+UseParallelGC"
if /i "%~1 %~2"=="audit verify" set "OPTIONS=-XX:+UseParallelGC -XX:TieredStopAtLevel=1"
"%JAVA%" %OPTIONS% -Xshare:auto -Dfile.encoding=UTF-8 %CUNBAO_JAVA_OPTIONS% -jar "%WORK%\app\cunbao.jar" %*
exit /b %ERRORLEVEL%

:build
echo Building the program; the first time takes about a minute ... 1>&2
if not exist "%WORK%" mkdir "%WORK%"
pushd "%ROOT%"
call mvnw.cmd -q -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  echo The build failed; the reason stands above. 1>&2
  exit /b 1
)
if exist "%WORK%\app" rmdir /s /q "%WORK%\app"
"%JAVA%" -Djarmode=tools -jar "%ROOT%target\cunbao.jar" extract --destination "%WORK%\app" 1>&2
exit /b %ERRORLEVEL%
