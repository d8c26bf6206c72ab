class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.pairs = OrderedDict()

    def get(self, key: int) -> int:
        return self.pairs.get(key, -1)

    def put(self, key: int, value: int) -> None:
        if key in self.pairs:
            del self.pairs[key]
        elif len(self.pairs) == self.capacity:
            self.pairs.popitem(last=False)
        self.pairs[key] = value
