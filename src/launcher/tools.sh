# Finds what has to be on the machine: a JDK, Maven, a browser. Sourced by the launcher.

JDK_WANTED=25
MAVEN_WANTED=3.8.7

# The feature version of a JDK (not of a bare runtime: javac must be there), from the file that every JDK carries;
# starting a java only to ask it would cost a second.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  local javac
  javac="$(command -v javac || true)"
  [ -z "$javac" ] || dirname "$(dirname "$(readlink -f "$javac")")"
  local folder
  for folder in /usr/lib/jvm/* /opt/* "${HOME-/nowhere}"/.sdkman/candidates/java/* "${HOME-/nowhere}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder/bin" ] || printf '%s\n' "$folder"
  done
}

# Sets JAVA_HOME to a JDK that is new enough; the first that is, in the order above.
find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    version="$(jdk_version "$candidate" || true)"
    if [ -n "$version" ] && [ "$version" -ge "$JDK_WANTED" ]; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done < <(jdk_candidates)
  failed "A JDK $JDK_WANTED or later is missing: get one (Eclipse Temurin: https://adoptium.net), or set JAVA_HOME to where it is."
}

find_maven() {
  local version
  command -v mvn >/dev/null \
    || failed "Maven $MAVEN_WANTED or later is missing: 'apt-get install maven', or https://maven.apache.org."
  version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)"
  [ -n "$version" ] || failed "Maven is here but does not start; 'mvn -v' tells why."
  [ "$(printf '%s\n%s\n' "$MAVEN_WANTED" "$version" | sort -V | head -n 1)" = "$MAVEN_WANTED" ] \
    || failed "Maven $version is too old, $MAVEN_WANTED or later is needed: 'apt-get install maven', or https://maven.apache.org."
}

# Prints the path of a Chromium or Chrome; TICKMARK_BROWSER names one that lies elsewhere.
find_browser() {
  local name
  for name in ${TICKMARK_BROWSER:+"$TICKMARK_BROWSER"} chromium chromium-browser google-chrome google-chrome-stable \
    /usr/bin/chromium /snap/bin/chromium /opt/google/chrome/chrome /usr/lib/chromium/chromium \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if command -v "$name" >/dev/null; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

# On Debian and its kin, as root, a missing browser is installed; one line says what was done.
install_browser() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    say "No Chromium or Chrome here: browser tests will be skipped ('apt-get install chromium' brings one)."
    return 0
  fi
  say "No Chromium or Chrome here: installing Debian's chromium …"
  local log="$TARGET/launch/apt.log"
  mkdir -p "$TARGET/launch"
  if (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium) \
    >"$log" 2>&1 </dev/null; then
    say "Installed $(find_browser)."
  else
    say "Chromium could not be installed (log: $log): browser tests will be skipped."
  fi
}
