# ./tickmark test: every test, on both databases and in a browser. Sourced by the launcher.

# N passed, N failed, N skipped, from Surefire's reports: of all its executions, where Maven's own summary is one each.
count_tests() {
  local reports="$TARGET/surefire-reports"
  find "$reports" -name 'TEST-*.xml' -print0 2>/dev/null | xargs -0 -r awk '
    function attribute(name,    pair) {
      if (match($0, " " name "=\"[0-9]+\"") == 0) return 0
      pair = substr($0, RSTART, RLENGTH)
      gsub(/[^0-9]/, "", pair)
      return pair
    }
    # The suite element may be written over several lines: join it up to its end.
    FNR == 1 { suite = ""; done = 0 }
    done { next }
    /<testsuite / { suite = " " }
    suite != "" {
      suite = suite " " $0
      if ($0 ~ />/) {
        $0 = suite; done = 1; failed += attribute("failures") + attribute("errors")
        skipped += attribute("skipped"); tests += attribute("tests")
      }
    }
    END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}

run_tests() {
  local status=0 excluded=(-Dtests.excluded=deep)
  while [ $# -gt 0 ]; do
    case "$1" in
      --deep) excluded=(-Dtests.excluded=); shift ;;
      *) wrong "test does not know '$1'; it takes --deep." ;;
    esac
  done
  # The tests of the contract start the real application, as this very build of it.
  need_build
  find_maven
  find_browser >/dev/null || install_browser
  TICKMARK_BROWSER="$(find_browser || true)"
  [ -n "$TICKMARK_BROWSER" ] && export TICKMARK_BROWSER || unset TICKMARK_BROWSER
  rm -rf "$TARGET/surefire-reports" "$TARGET/screenshots"
  say "Running the tests …"
  run_maven test -Dtickmark.product=true -Dtickmark.app="$APP" "${excluded[@]}" </dev/null || status=$?
  count_tests
  return "$status"
}
