# The independent oracle: it remembers every node.
def has_cycle(head):
    visited = set()
    node = head
    while node:
        if node in visited:
            return True
        visited.add(node)
        node = node.next
    return False


if __name__ == "__main__":
    print(has_cycle(None))
