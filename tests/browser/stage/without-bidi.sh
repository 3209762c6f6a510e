#!/bin/sh
# Starts the real Firefox without what would open its second way in.
for it; do
  shift
  case $it in --remote-debugging-port*) port=next; continue ;; esac
  case $port-$it in next-*[!0-9]*) ;; next-*) port=; continue ;; esac
  set -- "$@" "$it"
done
exec "FIREFOX" "$@"
