def reverse(head):
    before = None
    while head:
        following = head.next
        head.next = before
        before = head
        head = following
    return before
