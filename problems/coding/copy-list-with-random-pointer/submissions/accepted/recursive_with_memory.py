def copy_random_list(head):
    copies = {}

    def copy(node):
        if node is None:
            return None
        if node not in copies:
            copies[node] = Node(node.val, None, None)
            copies[node].next = copy(node.next)
            copies[node].random = copy(node.random)
        return copies[node]

    return copy(head)


if __name__ == "__main__":
    print(copy_random_list(None))
