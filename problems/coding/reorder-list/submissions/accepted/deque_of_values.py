# The independent oracle: the links stay as they are, and the values are dealt out again from both ends.
def reorder_list(head):
    values = deque()
    node = head
    while node:
        values.append(node.val)
        node = node.next
    node, from_front = head, True
    while node:
        node.val = values.popleft() if from_front else values.pop()
        node, from_front = node.next, not from_front
