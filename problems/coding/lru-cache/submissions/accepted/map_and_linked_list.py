class Entry:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key: int, value: int):
        self.key = key
        self.value = value
        self.older = self.newer = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        # Two entries that are never dropped: every other one has a neighbour on both sides.
        self.old_end = Entry(-1, -1)
        self.recent_end = Entry(-1, -1)
        self._link(self.old_end, self.recent_end)

    def get(self, key: int) -> int:
        entry = self.entries.get(key)
        if entry is None:
            return -1
        self._take_out(entry)
        self._add_as_recent(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        entry = self.entries.get(key)
        if entry is not None:
            entry.value = value
            self._take_out(entry)
        else:
            if len(self.entries) == self.capacity:
                oldest = self.old_end.newer
                self._take_out(oldest)
                del self.entries[oldest.key]
            entry = self.entries[key] = Entry(key, value)
        self._add_as_recent(entry)

    def _link(self, older, newer):
        older.newer = newer
        newer.older = older

    def _take_out(self, entry):
        self._link(entry.older, entry.newer)

    def _add_as_recent(self, entry):
        self._link(self.recent_end.older, entry)
        self._link(entry, self.recent_end)
