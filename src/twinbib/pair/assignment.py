"""The best one-to-one assignment between two lists, over the whole of them.

The Hungarian method with potentials (Kuhn 1955, Munkres 1957; the shortest-path form of Jonker and
Volgenant 1987): exact, O(n²m), 30 lines; scipy's would weigh 215 MB.
"""

import math
from collections.abc import Mapping, Sequence

Gains = Mapping[tuple[int, int], float]


def assign(gains: Gains) -> dict[int, int]:
    """Rows to columns so that the sum of gains is greatest; nothing is assigned without a gain.

    `gains` has the positive gains of (row, column); what it lacks cannot be paired.
    """
    chosen: dict[int, int] = {}
    for rows, columns in _components(gains):
        if len(rows) <= len(columns):
            pairs = _solve(rows, columns, gains)
        else:
            turned = {(column, row): gain for (row, column), gain in gains.items()}
            pairs = {row: column for column, row in _solve(columns, rows, turned).items()}
        chosen.update(pairs)
    return chosen


def _components(gains: Gains) -> list[tuple[list[int], list[int]]]:
    """Rows and columns that gains connect: mostly one row and one column, solved at once."""
    columns_of: dict[int, list[int]] = {}
    rows_of: dict[int, list[int]] = {}
    for row, column in gains:
        columns_of.setdefault(row, []).append(column)
        rows_of.setdefault(column, []).append(row)
    found = []
    seen: set[int] = set()
    for start in columns_of:
        if start in seen:
            continue
        rows, columns, waiting = {start}, set(), [start]
        while waiting:
            for column in columns_of[waiting.pop()]:
                if column not in columns:
                    columns.add(column)
                    waiting += [row for row in rows_of[column] if row not in rows]
                    rows.update(rows_of[column])
        seen |= rows
        found.append((sorted(rows), sorted(columns)))
    return found


def _solve(rows: Sequence[int], columns: Sequence[int], gains: Gains) -> dict[int, int]:
    """The assignment within one component; at most as many rows as columns."""
    if len(rows) == len(columns) == 1:
        return {rows[0]: columns[0]}
    costs = [[-gains.get((row, column), 0.0) for column in columns] for row in rows]
    owner = _hungarian(costs)
    pairs = {rows[row]: columns[column] for column, row in owner.items()}
    return {row: column for row, column in pairs.items() if (row, column) in gains}


def _hungarian(costs: Sequence[Sequence[float]]) -> dict[int, int]:
    """The row that owns each column, at the least cost; `costs` has a list a row."""
    potentials = [0.0] * len(costs), [0.0] * len(costs[0])
    owner: dict[int, int] = {}
    for start in range(len(costs)):
        before, column = _shortest_path(costs, potentials, owner, start)
        while column >= 0:
            previous = before[column]
            owner[column] = owner[previous] if previous >= 0 else start
            column = previous
    return owner


def _shortest_path(
    costs: Sequence[Sequence[float]],
    potentials: tuple[list[float], list[float]],
    owner: Mapping[int, int],
    start: int,
) -> tuple[list[int], int]:
    """From a row to the nearest column that nobody owns: the column before each, and the last.

    Dijkstra over the costs less the potentials, which are then put right for the next row.
    """
    of_rows, of_columns = potentials
    distances = [math.inf] * len(of_columns)
    before = [-1] * len(of_columns)
    free = set(range(len(of_columns)))
    passed: list[int] = []
    row, column, reached = start, -1, 0.0
    while True:
        line, gone = costs[row], reached - of_rows[row]
        for other in free:
            distance = gone + line[other] - of_columns[other]
            if distance < distances[other]:
                distances[other], before[other] = distance, column
        column = min(free, key=distances.__getitem__)
        reached = distances[column]
        if column not in owner:
            break
        free.discard(column)
        passed.append(column)
        row = owner[column]
    of_rows[start] += reached
    for other in passed:
        of_rows[owner[other]] += reached - distances[other]
        of_columns[other] -= reached - distances[other]
    return before, column
