# ./tickmark bench: the figures, one a line on stdout. Sourced by the launcher.

# The bench is part of the tests' sources; built and its class path written once for each state of them.
need_bench() {
  local log="$TARGET/launch/bench.log" print
  print="$( (
    cd "$HOME_DIR"
    printf '%s\n' "$APP"
    find src/test -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  ) | sha256sum | cut -c 1-16)"
  CLASS_PATH="$TARGET/launch/bench-$print.classpath"
  [ ! -f "$CLASS_PATH" ] || return 0
  [ -z "${TICKMARK_NO_BUILD-}" ] || failed "The sources have changed since the bench was built; './tickmark bench' builds it."
  find_maven
  say "Building the bench …"
  rm -f "$TARGET/launch/"bench-*.classpath
  if ! with_progress "building the bench" "$log" run_maven -Dspotless.check.skip=true test-compile \
    dependency:build-classpath -Dmdep.outputFile="$CLASS_PATH.new" -Dmdep.includeScope=test; then
    grep -v '^\[INFO\] Download' "$log" | tail -n 25 >&2
    failed "The bench could not be built; the whole log is in $log."
  fi
  mv "$CLASS_PATH.new" "$CLASS_PATH"
}

run_bench() {
  local args=() options
  while [ $# -gt 0 ]; do
    case "$1" in
      --input)
        path_of "$@"
        [ -f "$VALUE" ] || wrong "There is no file $VALUE."
        args+=(--input "$VALUE")
        shift 2
        ;;
      -*) wrong "bench does not know '$1'; it takes figures' names and --input FILE." ;;
      *) args+=("$1"); shift ;;
    esac
  done
  need_build
  need_bench
  mapfile -t options < <(java_options)
  cd "$HOME_DIR"
  exec "$JAVA_HOME/bin/java" "${options[@]}" \
    -cp "$TARGET/test-classes:$TARGET/classes:$(cat "$CLASS_PATH")" org.tickmark.bench.Bench ${args[@]+"${args[@]}"}
}
