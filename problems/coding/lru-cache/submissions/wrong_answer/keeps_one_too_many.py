class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.pairs = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.pairs:
            return -1
        self.pairs.move_to_end(key)
        return self.pairs[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.pairs and len(self.pairs) > self.capacity:
            self.pairs.popitem(last=False)
        self.pairs[key] = value
        self.pairs.move_to_end(key)
