#!/bin/sh
# Starts the real Firefox. A new profile gets what Firefox made of its own scripts on one before.
for it; do
  case $before in -profile | --profile) profile=$it ;; esac
  before=$it
done
if [ -d "$profile" ] && [ ! -e "$profile/compatibility.ini" ]; then
  /bin/cp -R "WARM/." "$profile"
fi
exec "FIREFOX" "$@"
