#!/bin/bash
# Reads a corpus as an array job of Slurm and joins the parts. From the folder of the project, which all nodes see:
#   PARTS=/scratch/parts OUT=/scratch/tables sbatch --array=0-63 --export=ALL,OF=64 ops/slurm.sh
#   PARTS=/scratch/parts OUT=/scratch/tables ops/slurm.sh submit 64
# The second form submits the array and, after all of its tasks, the merge. A task that was killed is submitted again
# (sbatch --array=3 --export=ALL,OF=64 ops/slurm.sh): the parts that stand are skipped.
#SBATCH --job-name=fazhi
#SBATCH --cpus-per-task=2
#SBATCH --mem-per-cpu=1500M
#SBATCH --time=02:00:00
#SBATCH --requeue
set -euo pipefail
: "${PARTS:?folder of the parts}" "${OUT:?folder of the tables}"
export PARTS OUT
fazhi=(node bin/fazhi.js)

case "${1:-}" in
  submit)
    OF=${2:?number of parts}
    export OF
    array=$(sbatch --parsable --array="0-$((OF - 1))" "$0")
    sbatch --parsable --dependency="afterok:$array" "$0" merge
    ;;
  merge) "${fazhi[@]}" merge "$PARTS" --out "$OUT" ${DATA:+--data "$DATA"} ;;
  *) "${fazhi[@]}" shard --of "${OF:?number of parts}" --out "$PARTS" ${DATA:+--data "$DATA"} ;;
esac
