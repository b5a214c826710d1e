# Builds the application when its sources changed, and trains the JDK's AOT cache for it. Sourced by the launcher.

TARGET="$HOME_DIR/target"

# Content, not time: a fresh clone or a changed branch and back again builds nothing twice. Some 20 ms.
fingerprint() {
  (
    cd "$HOME_DIR"
    find pom.xml .mvn src/main db frontend docs/sbom.cdx.json -type f -print0 2>/dev/null | LC_ALL=C sort -z \
      | xargs -0 sha256sum | sha256sum | cut -c 1-16
  )
}

# The cache holds for one JDK and one place of the jars only; the JVM ignores it anywhere else.
cache_name() { printf '%s\n%s\n' "$1" "$(cat "$JAVA_HOME/release" 2>/dev/null)" | sha256sum | cut -c 1-16; }

# Runs a long command with its output in a log, and says every ten seconds that it still goes on.
with_progress() {
  local what="$1" log="$2"
  shift 2
  local started=$SECONDS pid status=0
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill "$pid" 2>/dev/null; exit 130' INT
  trap 'kill "$pid" 2>/dev/null; exit 143' TERM
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    if [ $(((SECONDS - started) % 10)) -eq 0 ] && [ "$SECONDS" -ne "${last_said:-0}" ] && [ "$SECONDS" -ne "$started" ]; then
      say "… $what ($((SECONDS - started)) s)"
      last_said=$SECONDS
    fi
  done
  wait "$pid" || status=$?
  trap - INT TERM
  return "$status"
}

run_maven() { (cd "$HOME_DIR" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 mvn -B "$@"); }

build_jar() {
  local log="$TARGET/launch/build.log" started=$SECONDS
  find_maven
  mkdir -p "$TARGET/launch"
  say "Building the application (the first time also fetches its libraries) …"
  if ! with_progress "building" "$log" run_maven -Dmaven.test.skip=true -Dspotless.check.skip=true package; then
    grep -v '^\[INFO\] Download' "$log" | tail -n 25 >&2
    failed "The build failed; the whole log is in $log."
  fi
  say "Built in $((SECONDS - started)) s."
}

extract_jar() {
  rm -rf "$APP.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$TARGET/tickmark.jar" extract --destination "$APP.new" >/dev/null
  # The place of a running application is never touched; a build before the last one is.
  find "$TARGET/launch" -maxdepth 1 -type d -name 'app-*' ! -name '*.new' -mtime +7 -exec rm -rf {} +
  mv "$APP.new" "$APP"
}

# The JVM's own warnings would go to stdout; those about single methods that the cache could not take say nothing to
# anybody.
java_options() {
  printf '%s\n' -Xlog:disable '-Xlog:all=warning,aot*=error:stderr' \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 \
    ${TICKMARK_JAVA_OPTIONS-}
}

train_cache() {
  local log="$TARGET/launch/training.log" started=$SECONDS folder options
  folder="$(mktemp -d "${TMPDIR:-/tmp}/tickmark-training.XXXXXX")"
  mapfile -t options < <(java_options)
  say "Training the JDK's start-up cache …"
  if ! with_progress "training" "$log" env -u TICKMARK_DB_URL -u TICKMARK_DB_USER -u TICKMARK_DB_PASSWORD \
    "$JAVA_HOME/bin/java" "${options[@]}" -XX:AOTCacheOutput="$CACHE.new" -Dspring.context.exit=onRefresh \
    -jar "$APP/tickmark.jar" --tickmark.data="$folder" --server.port=0 --tickmark.sample=false \
    || [ ! -s "$CACHE.new" ]; then
    rm -rf "$folder" "$CACHE.new"
    say "No start-up cache could be made (log: $log): starting without it, some seconds slower."
    return 0
  fi
  rm -rf "$folder"
  mv "$CACHE.new" "$CACHE"
  say "Trained in $((SECONDS - started)) s."
}

# Leaves a ready application in $APP and, if at all possible, its cache in $CACHE.
need_build() {
  find_jdk
  local print
  print="$(fingerprint)"
  APP="$TARGET/launch/app-$print"
  CACHE="$APP/$(cache_name "$APP").aot"
  if [ ! -f "$APP/tickmark.jar" ]; then
    [ -z "${TICKMARK_NO_BUILD-}" ] \
      || failed "The sources have changed since the application was built; './tickmark run' or './tickmark test' builds it."
    build_jar
    extract_jar
  fi
  if [ ! -f "$CACHE" ] && [ -z "${TICKMARK_NO_AOT_CACHE-}" ] && [ -z "${TICKMARK_NO_BUILD-}" ]; then
    train_cache
  fi
}

exec_application() {
  local options
  mapfile -t options < <(java_options)
  if [ -f "$CACHE" ] && [ -z "${TICKMARK_NO_AOT_CACHE-}" ]; then
    options+=("-XX:AOTCache=$CACHE")
  fi
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$APP/tickmark.jar" "$@"
}
