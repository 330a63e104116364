"""The ranking of one table of criteria × units as openpyxl and pandas make it, to measure ours beside.

`rankByPandas.py BOOK.xlsx` prints the ranks within the block and the percentages by field as JSON. Nothing is checked,
explained or written. Points are hundredths and the index is rounded half up at two decimals, as the rules say.
"""

import json
import sys

import openpyxl
import pandas

book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = list(book.worksheets[0].iter_rows(values_only=True))
head = next(at for at, row in enumerate(rows) if row[0] == "STT")
table = pandas.DataFrame(rows[head + 1 :], columns=rows[head])
maximum = pandas.to_numeric(table["Điểm tối đa"])
leaves = maximum.notna()
field = table["STT"].astype(str).str.partition(".")[0][leaves]
points = (table.loc[leaves, list(rows[head][3:])].astype(float) * 100).round().astype("int64")
maximum = (maximum[leaves] * 100).round().astype("int64")

fields = points.groupby(field).sum().div(maximum.groupby(field).sum(), axis=0) * 100
index = (points.sum() * 20_000 + maximum.sum()) // (2 * maximum.sum())
ranks = index.rank(ascending=False, method="min").astype(int)

json.dump({"ranks": ranks.to_dict(), "fields": fields.to_dict("list")}, sys.stdout, ensure_ascii=False)

if len(sys.argv) > 2:
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump({"seconds": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / 1024}, out)
