class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.pairs = OrderedDict()

    def get(self, key: int) -> int:
        self.pairs.move_to_end(key)
        return self.pairs.get(key, -1)

    def put(self, key: int, value: int) -> None:
        self.pairs[key] = value
        self.pairs.move_to_end(key)
        if len(self.pairs) > self.capacity:
            self.pairs.popitem(last=False)
