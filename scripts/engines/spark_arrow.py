"""Filter mode under PySpark's mapInArrow: spark_arrow.py RILIS ROWS OUTPUT [PARTITIONS]

One process a partition. A thread writes to it while this one reads: who writes a whole batch before
reading waits for ever once the pipe is full.
"""
import subprocess
import sys
import threading

import pyarrow as pa
from pyspark.sql import SparkSession

rilis, rows, output = sys.argv[1:4]
partitions = int(sys.argv[4]) if len(sys.argv) > 4 else 8


def convert(batches):
    process = subprocess.Popen(
        [rilis, "convert", "--stdin", "--quiet", "--jobs", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    failures = []

    def feed():
        try:
            with process.stdin as pipe:
                for batch in batches:
                    for row in batch.column(0):
                        pipe.write(row.as_py().encode() + b"\n")
        except Exception as failure:
            failures.append(failure)
            process.kill()

    feeder = threading.Thread(target=feed)
    feeder.start()
    records = []
    for line in process.stdout:
        records.append(line.decode().rstrip("\n"))
        if len(records) == 500:
            yield pa.RecordBatch.from_arrays([pa.array(records)], names=["value"])
            records = []
    feeder.join()
    code = process.wait()
    if failures:
        raise failures[0]
    if code != 0:
        raise RuntimeError(f"rilis ended with {code}")
    if records:
        yield pa.RecordBatch.from_arrays([pa.array(records)], names=["value"])


spark = SparkSession.builder.appName("rilis-arrow").getOrCreate()
lines = spark.read.option("lineSep", "\n").text(rows).repartition(partitions)
lines.mapInArrow(convert, "value string").write.text(output)
spark.stop()
