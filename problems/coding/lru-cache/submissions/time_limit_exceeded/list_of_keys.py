class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.value_of = {}
        self.keys = []

    def get(self, key: int) -> int:
        if key not in self.value_of:
            return -1
        self.keys.remove(key)
        self.keys.append(key)
        return self.value_of[key]

    def put(self, key: int, value: int) -> None:
        if key in self.value_of:
            self.keys.remove(key)
        elif len(self.keys) == self.capacity:
            del self.value_of[self.keys.pop(0)]
        self.value_of[key] = value
        self.keys.append(key)
