#!/bin/bash
# Reads a corpus in parts on one machine, or on several that share a disk, with GNU parallel, and joins the parts:
#   ops/parallel.sh PARTS OUT [number of parts] [arguments of parallel, such as --jobs 2 or --sshlogin node1,node2 --workdir .]
# Run again after a failure: the parts that stand are skipped.
set -euo pipefail
parts=${1:?folder of the parts} out=${2:?folder of the tables} of=${3:-8}
shift $(($# < 3 ? $# : 3))
seq 0 $((of - 1)) | parallel --halt soon,fail=1 --retries 2 "$@" node bin/fazhi.js shard --of "$of" --index {} --out "$parts" ${DATA:+--data "$DATA"}
node bin/fazhi.js merge "$parts" --out "$out" ${DATA:+--data "$DATA"}
