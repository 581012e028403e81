"""Filter mode under PySpark's pipe: spark_pipe.py RILIS ROWS OUTPUT [PARTITIONS]

checkCode=True is not an option: without it a filter that dies in the middle loses the rest of its
partition and the job succeeds all the same.
"""
import sys

from pyspark.sql import SparkSession

rilis, rows, output = sys.argv[1:4]
partitions = int(sys.argv[4]) if len(sys.argv) > 4 else 8
spark = SparkSession.builder.appName("rilis-pipe").getOrCreate()
(
    spark.sparkContext.textFile(rows, partitions)
    .pipe(f"{rilis} convert --stdin --quiet --jobs 1", checkCode=True)
    .saveAsTextFile(output)
)
spark.stop()
