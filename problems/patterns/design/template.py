from collections import OrderedDict


class Recent:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def touch(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)
