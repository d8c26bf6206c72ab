"""The part of the judge that runs beside a Python submission, inside its interpreter.

Run once before a memory snapshot is taken. ``control(command, text)`` is the only thing the host calls:

    control('load', json)   json: {"source", "entry"}         -> {"kind": "loaded"} or what rejects it; with "deep": true
                                                                 cached functions recurse without the native stack
    control('case', json)   json: an input by parameter name  -> the outcome as JSON
    control('watch', '')                                       -> 'yes' where the loaded source could leave something
                                                                 behind that `is_broken` does not see; see python-boot.js
    control('output', '')                                      -> what a stopped case had printed

The grammar of outcomes is that of javascript-realm.js, so that one reader serves both languages. Values are read with
the methods of the base types (``list.__iter__``, ``int.__repr__``), never with those a subclass brings along. No
expected answer ever comes in here.

The submission shares this interpreter, and Python hides nothing by itself. What is below is out of its reach because no
path leads here: this text runs in a namespace of its own, with builtins of its own (see python-boot.js); what a
submission is handed has another namespace (`rehome`); what asks for the namespace of the innermost frame gets none of ours
(`shield`); frames do not know their callers and the collector does not tell
what it knows (`take_away`); no class in here has functions, since every class can be found from ``object``; and what is
asked of a value is asked after the submission has run, by functions noted before. Only outcomes joined by hand go out.
"""

import ast
import bisect
import builtins
import collections
import copy
import datetime
import functools
import gc
import heapq
import importlib.util
import io
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys
import time
import types
import typing
from collections import *  # noqa: F403
from itertools import islice
from json.encoder import encode_basestring_ascii as quote

# Its first call imports heapq into its module, which would look like a submission's change and cost a new interpreter.
collections.Counter().most_common(1)

PRINT_KEPT = 16_384
PRINT_LIMIT = 1_048_576
VALUE_LIMIT = 2_000_000
TEXT_LIMIT = 16_777_216
DEPTH_LIMIT = 64
# One call of a candidate can be several of the interpreter: a generator and a built-in function between two calls.
RECURSION_LIMIT = 32_000
# Characters of what an error says, and of any name, that go out.
MESSAGE_LIMIT = 4_000
NAME_LIMIT = 200
FILE = 'submission.py'
MODULE = 'submission'


class TooLarge(BaseException):
    """A limit of ours on what a submission returns or prints."""


CoroutineType = types.CoroutineType
FunctionType = types.FunctionType
GeneratorType = types.GeneratorType
ModuleType = types.ModuleType
MODULES = sys.modules
StringIO = io.StringIO
INFINITY = math.inf
scan_json = json.JSONDecoder().scan_once
walk_tree = ast.walk
freeze = gc.freeze
arguments_of_error = BaseException.__dict__['args']
traceback_of = BaseException.__dict__['__traceback__']
context_of = BaseException.__dict__['__context__']
cause_of = BaseException.__dict__['__cause__']
# What a metaclass cannot answer in its own way.
name_of_type = type.__dict__['__name__'].__get__
set_random_state = random.setstate
set_recursion_limit = sys.setrecursionlimit


def is_a(value, classes):
    """`isinstance` that cannot be told otherwise by a `__class__` of the value's own."""
    return issubclass(type(value), classes)


def own_text(value):
    """The characters of a text alone: a class that inherits from `str` says in its own way how it is joined or cut."""
    return str.__str__(value)


def class_name(cls):
    return own_text(name_of_type(cls))


def rehome(function, namespace):
    """The same function in another namespace, for whoever must not get into this one."""
    moved = FunctionType(function.__code__, namespace, function.__name__, function.__defaults__, function.__closure__)
    moved.__kwdefaults__ = function.__kwdefaults__
    return moved


def rehome_class(cls, namespace):
    for name, value in list(vars(cls).items()):
        if type(value) is FunctionType:
            setattr(cls, name, rehome(value, namespace))
    cls.__module__ = namespace['__name__']
    cls.__qualname__ = cls.__name__


def opaque(function):
    """The same function as an object of C, which does not tell what it calls: nothing leads from it to a namespace."""
    wrapped = functools._lru_cache_wrapper(function, 0, False, None)
    wrapped.__name__ = wrapped.__qualname__ = function.__name__
    wrapped.__module__ = 'builtins'
    return wrapped


# ``globals``, ``locals``, ``exec`` and their kin mean the innermost frame of Python's. Called from C they mean the frame that
# happens to be there, and C calls them at any step of ours: as an iterator, as what an object does when it is freed, as what
# the collector tells. So these take their places. They see whose frame it is, and show nothing of ours: all of ours have
# builtins of their own. They run with everybody's builtins, because the C functions hand on those of whoever calls them, and
# need none: all names are in their own namespace.


def space_below():
    """Globals and locals of the frame that called one of the functions below."""
    frame = get_frame(2)
    if get_builtins(frame) is not everybody or get_globals(frame) is own:
        space = {'__builtins__': everybody}
        return space, space
    space = get_locals(frame)
    return get_globals(frame), space if type(space) is not locals_proxy else dict(space)


def shielded_globals():
    return space_below()[0]


def shielded_locals():
    return space_below()[1]


def shielded_vars(*values):
    return vars(*values) if values else space_below()[1]


def shielded_dir(*values):
    return dir(*values) if values else sorted(space_below()[1])


def shielded_eval(source, /, globals=None, locals=None):
    if globals is None:
        globals, inner = space_below()
        locals = inner if locals is None else locals
    elif isinstance(globals, dict):
        setdefault(globals, '__builtins__', everybody)
    return eval(source, globals, locals)


def shielded_exec(source, /, globals=None, locals=None, *, closure=None):
    if globals is None:
        globals, inner = space_below()
        locals = inner if locals is None else locals
    elif isinstance(globals, dict):
        setdefault(globals, '__builtins__', everybody)
    return exec(source, globals, locals, closure=closure)


def shield():
    """Puts them in the places of C's, and notes those for us."""
    everybody = vars(builtins)
    own = {
        '__name__': 'builtins',
        '__builtins__': everybody,
        'everybody': everybody,
        'get_frame': sys._getframe,
        'get_builtins': types.FrameType.f_builtins.__get__,
        'get_globals': types.FrameType.f_globals.__get__,
        'get_locals': types.FrameType.f_locals.__get__,
        'locals_proxy': type((lambda: sys._getframe().f_locals)()),
        'setdefault': dict.setdefault,
    }
    own.update((name, everybody[name]) for name in ('dict', 'dir', 'eval', 'exec', 'isinstance', 'sorted', 'type', 'vars'))
    own['own'] = own
    own['space_below'] = rehome(space_below, own)
    shields = (shielded_globals, shielded_locals, shielded_vars, shielded_dir, shielded_eval, shielded_exec)
    for function in shields:
        name = function.__name__.removeprefix('shielded_')
        shielded = rehome(function, own)
        shielded.__name__ = name
        globals()[name] = everybody[name]
        everybody[name] = opaque(shielded)
        everybody[name].__doc__ = globals()[name].__doc__
    # A function that C makes while one of ours is the innermost frame gets our builtins.
    own_builtins = globals()['__builtins__']
    own_builtins.update((name, everybody[name]) for name in ('globals', 'locals', 'vars', 'dir', 'eval', 'exec'))


shield()


def fresh_builtins():
    """Builtins for a namespace of ours that a submission can get hold of, or that code runs in which it can call."""
    return dict(vars(builtins))


# Whatever a submission may have made is only asked from these: their namespace holds nothing, and nothing depends on it.


def called(function, values):
    return function(*values)


def method_called(instance, name, values):
    return getattr(instance, name)(*values)


def iterated(value):
    for item in value:
        yield item  # noqa: UP028


def list_parts(node):
    return node.val, node.next


def tree_parts(node):
    return node.val, node.left, node.right


def val_of(node):
    return node.val


def next_of(node):
    return node.next


def left_of(node):
    return node.left


def right_of(node):
    return node.right


def random_of(node):
    return node.random


def neighbors_of(node):
    return node.neighbors


def found_in(module, names, holders, preset):
    # Beside a Solution with the method, a function of that name is a helper of it.
    for holder in holders:
        cls = module.get(holder)
        if issubclass(type(cls), type):
            for name in names:
                if hasattr(cls, name):
                    return getattr(cls(), name)
    for name in names:
        value = module.get(name)
        # What is there from the start, such as heapq's merge, is no answer.
        if callable(value) and value is not preset.get(name):
            return value
    return None


OUTSIDE = {'__name__': 'outside', '__builtins__': fresh_builtins()}
called = rehome(called, OUTSIDE)
method_called = rehome(method_called, OUTSIDE)
iterated = rehome(iterated, OUTSIDE)
list_parts = rehome(list_parts, OUTSIDE)
tree_parts = rehome(tree_parts, OUTSIDE)
val_of = rehome(val_of, OUTSIDE)
next_of = rehome(next_of, OUTSIDE)
left_of = rehome(left_of, OUTSIDE)
right_of = rehome(right_of, OUTSIDE)
random_of = rehome(random_of, OUTSIDE)
neighbors_of = rehome(neighbors_of, OUTSIDE)
ASKED = types.SimpleNamespace(
    list_parts=list_parts,
    tree_parts=tree_parts,
    val_of=val_of,
    next_of=next_of,
    random_of=random_of,
    neighbors_of=neighbors_of,
)
found_in = rehome(found_in, OUTSIDE)


class Printer(io.TextIOBase):
    """Standard output of a case: keeps the beginning, counts all of it."""

    def __init__(self, kept, length):
        self.kept = kept
        self.length = length

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not ' + type(text).__name__)
        if self.length[0] < PRINT_KEPT:
            self.kept.append(str(text)[: PRINT_KEPT - self.length[0]])
        self.length[0] += len(text)
        if self.length[0] > PRINT_LIMIT:
            # The verdict is fixed now, and only time is left to lose.
            raise TooLarge('printed')
        return len(text)


rehome_class(
    Printer,
    {
        '__name__': 'printer',
        '__builtins__': fresh_builtins(),
        'PRINT_KEPT': PRINT_KEPT,
        'PRINT_LIMIT': PRINT_LIMIT,
        'TooLarge': TooLarge,
    },
)


# What a submission finds without importing it, as on the interview sites people practise on.
PRESET = {'__builtins__': builtins}
for _module in (typing, collections):
    PRESET.update({name: getattr(_module, name) for name in _module.__all__})
for _module in (bisect, collections, copy, datetime, functools, heapq, itertools, math, operator, random, re, string, sys, time, typing):
    PRESET[_module.__name__] = _module
for _module, _names in (
    (heapq, 'heappush heappop heapify heapreplace heappushpop nlargest nsmallest merge'),
    (bisect, 'bisect bisect_left bisect_right insort insort_left insort_right'),
    (functools, 'cache lru_cache reduce cmp_to_key partial wraps total_ordering'),
    (itertools, 'accumulate chain combinations combinations_with_replacement count cycle dropwhile groupby islice'
     ' pairwise permutations product repeat starmap takewhile zip_longest'),
    (math, 'inf nan pi ceil floor sqrt isqrt gcd lcm log log2 log10 factorial comb perm prod'),
    (copy, 'deepcopy'),
):
    PRESET.update({name: getattr(_module, name) for name in _names.split()})
# A name that is both a module and a function is the module, so that `bisect.bisect_left` works.
for _module in (bisect, copy):
    PRESET[_module.__name__] = _module


def node_classes(random_nodes, namespace):
    """Fresh classes for each case: giving ListNode an ordering is a common idiom and must not outlive the case."""

    class ListNode:
        def __init__(self, val=0, next=None):
            self.val = val
            self.next = next

    class TreeNode:
        def __init__(self, val=0, left=None, right=None):
            self.val = val
            self.left = left
            self.right = right

    if random_nodes:

        class Node:
            def __init__(self, x=0, next=None, random=None):
                self.val = x
                self.next = next
                self.random = random

    else:

        class Node:
            def __init__(self, val=0, neighbors=None):
                self.val = val
                self.neighbors = neighbors if neighbors is not None else []

    for cls in (ListNode, TreeNode, Node):
        rehome_class(cls, namespace)
    State.spaces_of_nodes = {id(cls): vars(cls)['__dict__'].__get__ for cls in (ListNode, TreeNode, Node)}
    return {'ListNode': ListNode, 'TreeNode': TreeNode, 'Node': Node}


# ------------------------------------------------------------------------------------------------ values in


def build(value, kind, classes, made):
    """An argument from its language-neutral value; ``made`` collects the nodes where identity is checked."""
    name = kind['kind']
    if name == 'nullable':
        return None if value is None else build(value, kind['of'], classes, made)
    if name == 'list':
        return [build(item, kind['of'], classes, made) for item in value] if kind['nodes'] else value
    if name == 'float':
        return float(value)
    if name == 'NodeOf':
        return State.referred[kind['parameter']][0][value]
    builder = BUILDERS.get(name)
    return value if builder is None else builder(value, classes, made)


def build_list(value, classes, made):
    values = value if isinstance(value, list) else value['values']
    nodes = [classes['ListNode'](item) for item in values]
    made.extend(nodes)
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if nodes and not isinstance(value, list):
        nodes[-1].next = nodes[value['cycle']]
    return nodes[0] if nodes else None


def build_tree(values, classes, made):
    if not values:
        return None
    nodes = [classes['TreeNode'](values[0])]
    slot = 1
    for parent in nodes:
        for side in ('left', 'right'):
            if slot < len(values):
                if values[slot] is not None:
                    nodes.append(classes['TreeNode'](values[slot]))
                    setattr(parent, side, nodes[-1])
                slot += 1
    made.extend(nodes)
    return nodes[0]


def build_referred(values, name, classes, made):
    """A tree whose nodes other values of the case name; notes its nodes by value, and the values by node."""
    start = len(made)
    root = build_tree(values, classes, made)
    nodes = dict(zip((value for value in values if value is not None), made[start:]))
    State.referred[name] = (nodes, {id(node): value for value, node in nodes.items()})
    return root


def build_graph(adjacency, classes, made):
    nodes = [classes['Node'](number) for number in range(1, len(adjacency) + 1)]
    made.extend(nodes)
    for node, neighbors in zip(nodes, adjacency):
        node.neighbors = [nodes[number - 1] for number in neighbors]
    return nodes[0] if nodes else None


def build_random_list(pairs, classes, made):
    nodes = [classes['Node'](pair[0]) for pair in pairs]
    made.extend(nodes)
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    for node, pair in zip(nodes, pairs):
        if pair[1] is not None:
            node.random = nodes[pair[1]]
    return nodes[0] if nodes else None


BUILDERS = {'ListNode': build_list, 'TreeNode': build_tree, 'GraphNode': build_graph, 'RandomListNode': build_random_list}

# ------------------------------------------------------------------------------------------------ values out

# What a node of ours holds itself: a property that a submission puts on its class can tell something else each time.


def own_space(node):
    """Where a node of one of our classes keeps what it holds; None if it is of another class, also of another by now."""
    space_in = State.spaces_of_nodes.get(id(type(node)))
    return None if space_in is None else space_in(node)


def own_part(node, name, ask):
    space = own_space(node)
    if space is not None:
        return dict.get(space, name, MISSING)
    return MISSING if id(node) in State.given else ask(node)


def own_val(node):
    return own_part(node, 'val', val_of)


def own_next(node):
    return own_part(node, 'next', next_of)


OWN = types.SimpleNamespace(
    list_parts=lambda node: (own_val(node), own_next(node)),
    tree_parts=lambda node: (own_val(node), own_part(node, 'left', left_of), own_part(node, 'right', right_of)),
    val_of=own_val,
    next_of=own_next,
    random_of=lambda node: own_part(node, 'random', random_of),
    neighbors_of=lambda node: own_part(node, 'neighbors', neighbors_of),
)


def make_encoder(reads=ASKED, meet=None):
    """A function that writes a returned value as JSON text within the limits, all its calls together.

    ``reads`` are the functions that nodes are read with, and ``meet`` is told of each node that is written.
    """
    used = [0, 0]
    list_parts = reads.list_parts
    tree_parts = reads.tree_parts
    val_of = reads.val_of
    next_of = reads.next_of
    random_of = reads.random_of
    neighbors_of = reads.neighbors_of

    def counted(text):
        used[0] += 1
        used[1] += len(text)
        if used[0] > VALUE_LIMIT or used[1] > TEXT_LIMIT:
            raise TooLarge('size')
        return text

    def other(what):
        return counted('{"$":"other","type":' + quote(what[:200]) + '}')

    def integer(value):
        if -9007199254740991 <= value <= 9007199254740991:
            return counted(int.__repr__(value))
        if int.bit_length(value) > 100_000:
            return other('a whole number of more than 30,000 digits')
        return counted('{"$":"int","v":"' + int.__repr__(value) + '"}')

    def number(value):
        if value != value:
            return counted('{"$":"float","v":"nan"}')
        if value in (INFINITY, -INFINITY):
            return counted('{"$":"float","v":"' + ('inf' if value > 0 else '-inf') + '"}')
        return counted('0' if value == 0 else float.__repr__(value))

    def encode(value, kind, depth):
        if depth > DEPTH_LIMIT:
            raise TooLarge('depth')
        while kind['kind'] == 'nullable':
            kind = kind['of']
        if kind['kind'] in node_encoders and (value is None or not is_a(value, PLAIN)):
            return node_encoders[kind['kind']](value, depth)
        if kind['kind'] == 'NodeOf':
            return reference(value, kind['parameter'], depth)
        if value is None:
            return counted('null')
        if value is True or value is False:
            return counted('true' if value else 'false')
        if is_a(value, int):
            return integer(int.__int__(value))
        if is_a(value, float):
            return number(float.__float__(value))
        if is_a(value, str):
            return counted(quote(str.__str__(value)))
        return encode_collection(value, kind, depth)

    def items(iterator, kind, depth):
        of = kind['of'] if kind['kind'] == 'list' else ANY
        parts = []
        if of['kind'] == 'int':
            # The common case, kept short: a list of whole numbers.
            for item in iterator:
                if type(item) is int and -9007199254740991 <= item <= 9007199254740991:
                    parts.append(counted(int.__repr__(item)))
                else:
                    parts.append(encode(item, of, depth + 1))
        else:
            for item in iterator:
                parts.append(encode(item, of, depth + 1))
        return '[' + ','.join(parts) + ']'

    def encode_collection(value, kind, depth):
        if is_a(value, (list, tuple)) and (list if is_a(value, list) else tuple).__len__(value) > VALUE_LIMIT:
            raise TooLarge('size')
        if is_a(value, list):
            return items(list.__iter__(value), kind, depth)
        if is_a(value, tuple):
            return items(tuple.__iter__(value), kind, depth)
        if is_a(value, dict):
            entries = ('[' + encode(key, ANY, depth + 1) + ',' + encode(item, ANY, depth + 1) + ']' for key, item in dict.items(value))
            return '{"$":"object","entries":[' + ','.join(entries) + ']}'
        if is_a(value, (bytes, bytearray)):
            return other('bytes')
        if kind['kind'] == 'list' and called(hasattr, (type(value), '__iter__')):
            return items(iterated(value), kind, depth)
        if is_a(value, (set, frozenset)):
            base = set if is_a(value, set) else frozenset
            return '{"$":"set","values":' + items(base.__iter__(value), ANY, depth) + '}'
        if is_a(value, type):
            return other('a class')
        if is_a(value, GeneratorType):
            return other('a generator')
        if is_a(value, CoroutineType):
            return other('a coroutine')
        if callable(value):
            return other('a function')
        return other('an object of class ' + class_name(type(value)))

    def reference(value, parameter, depth):
        # The value that the case gave the node, whatever the submission has made of `val` since.
        own = State.referred[parameter][1].get(id(value))
        if own is not None:
            return counted('{"$":"NodeOf","own":true,"val":' + int.__repr__(own) + '}')
        if value is None or is_a(value, PLAIN) or not called(hasattr, (value, 'val')):
            return encode(value, ANY, depth)
        return '{"$":"NodeOf","own":false,"val":' + encode(val_of(value), ANY, depth + 1) + '}'

    def linked_list(head, depth):
        seen = {}
        values = []
        node = head
        while node is not None:
            if is_a(node, PLAIN):
                return other('a list whose `next` is not a node')
            if id(node) in seen:
                return '{"$":"ListNode","values":[' + ','.join(values) + '],"cycle":' + str(seen[id(node)][0]) + '}'
            # The node is kept alive, so that its id stays its own.
            seen[id(node)] = (len(values), node)
            if meet is not None:
                meet(node)
            val, node = list_parts(node)
            values.append(encode(val, ANY, depth + 1))
        return '{"$":"ListNode","values":[' + ','.join(values) + ']}'

    def tree(root, depth):
        queue = [root]
        seen = {}
        values = []
        last = 0
        for node in queue:
            if node is None:
                values.append(counted('null'))
                continue
            if is_a(node, PLAIN):
                return other('a tree whose child is not a node')
            if id(node) in seen:
                return other('a tree in which one node is reached twice')
            seen[id(node)] = node
            if meet is not None:
                meet(node)
            val, left, right = tree_parts(node)
            values.append(encode(val, ANY, depth + 1))
            last = len(values)
            queue.append(left)
            queue.append(right)
        return '{"$":"TreeNode","values":[' + ','.join(values[:last]) + ']}'

    def graph(start, depth):
        if start is None:
            return '{"$":"GraphNode","nodes":[]}'
        queue = [start]
        number = {id(start): 0}
        nodes = []
        for node in queue:
            if node is None or is_a(node, PLAIN):
                return other('a graph in which a neighbour is not a node')
            if meet is not None:
                meet(node)
            neighbors = neighbors_of(node)
            if not is_a(neighbors, list):
                return other('a graph in which `neighbors` of a node is not a list')
            links = []
            for neighbor in list.__iter__(neighbors):
                if id(neighbor) not in number:
                    number[id(neighbor)] = len(queue)
                    queue.append(neighbor)
                links.append(counted(str(number[id(neighbor)])))
            nodes.append('{"val":' + encode(val_of(node), ANY, depth + 1) + ',"links":[' + ','.join(links) + ']}')
        return '{"$":"GraphNode","nodes":[' + ','.join(nodes) + ']}'

    def random_list(head, depth):
        index = {}
        nodes = []
        node = head
        while node is not None:
            if is_a(node, PLAIN):
                return other('a list whose `next` is not a node')
            if id(node) in index:
                return other('a list that runs in a circle')
            index[id(node)] = len(nodes)
            nodes.append(node)
            if meet is not None:
                meet(node)
            if len(nodes) > VALUE_LIMIT:
                raise TooLarge('size')
            node = next_of(node)
        parts = []
        for node in nodes:
            other_end = random_of(node)
            target = 'null' if other_end is None else index.get(id(other_end))
            if target is None:
                return other('a list in which a `random` points outside the list')
            parts.append('[' + encode(val_of(node), ANY, depth + 1) + ',' + str(target) + ']')
        return '{"$":"RandomListNode","values":[' + ','.join(parts) + ']}'

    node_encoders = {'ListNode': linked_list, 'TreeNode': tree, 'GraphNode': graph, 'RandomListNode': random_list}
    return encode


ANY = {'kind': 'any'}
PLAIN = (int, float, str, list, tuple, dict, set, frozenset, bytes, bytearray, type, FunctionType)


def spaces_of(made):
    """Where the nodes of an argument keep what they hold."""
    return [space for space in map(own_space, made) if space is not None]


def is_view(answer, output, spaces):
    """Whether an answer is only a view of the argument's nodes: it is, if it changes when they are emptied. The last
    thing to ask, since it spoils them."""
    for space in spaces + spaces_of(State.made):
        for value in list(dict.values(space)):
            if type(value) is list:
                value.clear()
        dict.clear(space)
    try:
        return make_encoder()(answer, State.entry['returns'], 0) != output
    except BaseException as error:
        forget_frames(error)
        # It cannot do without them.
        return True


# ------------------------------------------------------------------------------------------------ integrity

VOLATILE = {'stdin', 'stdout', 'stderr', 'last_exc', 'last_type', 'last_value', 'last_traceback', '_'}


def dictionaries():
    """Every namespace a submission could leave something in: of modules, and of the classes they hold."""
    seen = {}
    for name, module in list(MODULES.items()):
        if name.partition('.')[0] not in BRIDGE | {MODULE, '__main__'} and is_a(module, ModuleType):
            seen[id(vars(module))] = vars(module)
            for value in list(vars(module).values()):
                if is_a(value, type) and value.__flags__ & HEAP_TYPE:
                    seen.setdefault(id(value), space_of(value))
    return [*seen.values(), space_of(Printer), space_of(Refuser)]


HEAP_TYPE = 1 << 9


def contents(space):
    return {name: value for name, value in space.items() if not (space is vars(sys) and name in VOLATILE)}


def take_baseline():
    """Notes what the interpreter is like before the first case."""
    State.spaces = [(space, contents(space)) for space in dictionaries()]
    State.random_state = random.getstate()
    State.environment = dict(os.environ)
    note_modules()


def note_modules():
    """Sealing takes modules away after the snapshot; their namespaces need no look any more."""
    State.modules = dict(MODULES)
    State.paths = (list(sys.path), list(sys.meta_path), list(sys.path_hooks))


def differs(now, before):
    """By identity: an object can call itself equal to anything."""
    if len(now) != len(before):
        return True
    for name, value in before.items():
        if name not in now or now[name] is not value:
            return True
    return False


def is_broken():
    """Whether a case left something behind in a module or a class, so that the next needs another interpreter."""
    if sys.modules is not MODULES or differs(MODULES, State.modules) or dict(os.environ) != State.environment:
        return True
    for now, before in zip((sys.path, sys.meta_path, sys.path_hooks), State.paths):
        if len(now) != len(before) or any(one is not other for one, other in zip(now, before)):
            return True
    for space, before in State.spaces:
        # Equal is enough here, and fast: what could call itself equal comes from a source that is watched.
        if differs(contents(space), before) if space is vars(sys) else space != before:
            return True
    return False


# What `is_broken` does not see: state inside objects, in the collector, in the file system, in C. Sources that could
# touch any of it are watched more closely; all others, nearly all that people write, are spared the cost.

PLAIN_MODULES = set(
    '__future__ abc array bisect cmath collections collections.abc copy dataclasses datetime enum fractions functools heapq'
    ' itertools math numbers operator queue random re statistics string time types typing'.split()
)
PLAIN_SYS = {'maxsize', 'setrecursionlimit', 'getrecursionlimit', 'stdin', 'stdout', 'stderr', 'float_info', 'exit'}
PLAIN_TYPES = {'GeneratorType', 'MappingProxyType', 'SimpleNamespace'}
POWERFUL_NAMES = {
    '__builtins__', '__import__', 'breakpoint', 'compile', 'delattr', 'dir', 'eval', 'exec', 'getattr', 'globals',
    'locals', 'open', 'setattr', 'vars',
}  # fmt: skip
POWERFUL_ATTRIBUTES = {
    'RegexFlag', 'SystemRandom', 'ag_frame', 'cr_frame', 'f_builtins', 'f_globals', 'f_locals', 'get_overloads',
    'get_type_hints', 'gi_frame', 'global_enum', 'modules', 'mro', 'overload', 'register', 'tb_frame', 'update_abstractmethods',
    'update_wrapper',
}  # fmt: skip
PLAIN_DUNDERS = {
    '__' + name + '__'
    for name in (
        'add and bool call cmp contains delitem doc enter eq exit floordiv ge getitem gt hash init iadd isub iter le len'
        ' lt mod mul name ne neg next or post_init pow radd repr reversed rmul rsub setitem str sub truediv xor'
    ).split()
}
# Bases of the standard library's from which no function is inherited that could be written on.
PLAIN_BASES = {
    'ABC', 'Enum', 'Exception', 'Flag', 'Generic', 'IntEnum', 'IntFlag', 'NamedTuple', 'OrderedDict', 'Protocol', 'StrEnum',
    'TypedDict', 'defaultdict', 'deque',
}  # fmt: skip
MISSING = ('nothing',)
LONGEST_CHAIN = 50


def root_of(node):
    while is_a(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if is_a(node, ast.Name) else None


def names_in(tree):
    """Names of modules, names of all that other cases use too with what they stand for, and what attributes a source gives
    names to itself."""
    bound = set()
    own = set()
    modules = {}
    imported = {}
    for node in walk_tree(tree):
        if is_a(node, ast.Name) and not is_a(node.ctx, ast.Load):
            bound.add(node.id)
        elif is_a(node, ast.Attribute) and not is_a(node.ctx, ast.Load):
            own.add(node.attr)
        elif is_a(node, ast.arg):
            bound.add(node.arg)
        elif is_a(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif is_a(node, ast.Import):
            for alias in node.names:
                name = alias.name if alias.asname else alias.name.partition('.')[0]
                modules[alias.asname or name] = MODULES.get(name, MISSING)
        elif is_a(node, ast.ImportFrom):
            for alias in node.names:
                value = vars(MODULES[node.module]).get(alias.name, MISSING) if node.module in MODULES else MISSING
                imported[alias.asname or alias.name] = value
    preset = {name: value for name, value in PRESET.items() if name not in bound}
    modules.update((name, value) for name, value in preset.items() if is_a(value, ModuleType))
    shared = {**preset, **imported, **modules}
    # Another name for something shared is shared, too.
    for node in walk_tree(tree):
        if is_a(node, (ast.Assign, ast.NamedExpr)) and root_of(node.value) in shared:
            targets = node.targets if is_a(node, ast.Assign) else [node.target]
            shared.update((target.id, MISSING) for target in targets if is_a(target, ast.Name))
    return modules, shared, bound | own


def is_plain_import(node):
    if is_a(node, ast.Import):
        # Under another name `sys` would not be known again.
        return all(
            alias.name in PLAIN_MODULES or (alias.name == 'sys' and alias.asname in (None, 'sys')) for alias in node.names
        )
    if node.module == 'sys':
        return all(alias.name in PLAIN_SYS for alias in node.names)
    return node.module in PLAIN_MODULES and all(is_plain_member(node.module, alias.name) for alias in node.names)


def is_plain_member(module, name):
    """Whether a name of a module is one that it offers: not a module that it uses itself, nor a table of its own."""
    if name == '*':
        return True
    if name in POWERFUL_ATTRIBUTES or name.startswith('_') or (module == 'types' and name not in PLAIN_TYPES):
        return False
    if module + '.' + name in PLAIN_MODULES or module not in MODULES:
        return True
    value = vars(MODULES[module]).get(name, MISSING)
    return not is_a(value, (ModuleType, list, dict, set))


def value_of(node, shared):
    """What a name or an attribute of a shared name stands for, as far as that is written down in modules and classes."""
    if is_a(node, ast.Name):
        return shared.get(node.id, MISSING)
    if not is_a(node, ast.Attribute):
        return MISSING
    holder = value_of(node.value, shared)
    if is_a(holder, ModuleType):
        return vars(holder).get(node.attr, MISSING)
    if is_a(holder, type):
        for cls in type.__dict__['__mro__'].__get__(holder):
            if node.attr in vars(cls):
                return vars(cls)[node.attr]
    return MISSING


def is_plain_attribute(node, shared, own):
    name = node.attr
    root = root_of(node.value)
    if name in POWERFUL_ATTRIBUTES or (root == 'sys' and is_a(node.value, ast.Name) and name not in PLAIN_SYS):
        return False
    if root in shared and not is_a(node.ctx, ast.Load):
        return False
    if name.startswith('__') and name.endswith('__'):
        return name in PLAIN_DUNDERS
    holder = value_of(node.value, shared)
    if is_a(holder, ModuleType) and not is_plain_member(holder.__name__, name):
        return False
    # What begins with an underscore is the standard library's own business, unless the source has such a thing itself.
    return not name.startswith('_') or (root not in shared and name in own and not name.endswith('_'))


def is_plain_word(text):
    """Whether a string cannot be the name of something that only reflection uses."""
    return text == '__main__' or '__' not in text


def is_plain_getter(node):
    """`attrgetter` and `methodcaller` reach as far as the words that they are given."""
    return node is not None and all(
        is_a(word, ast.Constant)
        and is_a(word.value, str)
        and not any(part.startswith('_') or part in POWERFUL_ATTRIBUTES for part in word.value.split('.'))
        for word in node.args[:1 if called_name(node) == 'methodcaller' else None]
    )


def called_name(node):
    function = node.func
    return function.attr if is_a(function, ast.Attribute) else function.id if is_a(function, ast.Name) else None


def is_plain_base(node, shared):
    while is_a(node, ast.Subscript):
        node = node.value
    value = value_of(node, shared)
    return value is MISSING or not is_a(value, type) or class_name(value) in PLAIN_BASES


def is_plain(tree):
    """Whether a source keeps to what `is_broken` sees.

    Anything odd is taken for the opposite: that only costs a few milliseconds a case.
    """
    modules, shared, own = names_in(tree)
    holders = set()
    calls = {}
    decorators = set()
    plain_types = set()
    links = {}
    # Parents come before their children.
    for node in walk_tree(tree):
        if is_a(node, (ast.Attribute, ast.Subscript)):
            links[id(node.value)] = links.get(id(node), 0) + 1
            # Each link is followed down once more below, which nobody's chains are too long for.
            if links[id(node.value)] > LONGEST_CHAIN:
                return False
        if is_a(node, ast.Attribute):
            holders.add(id(node.value))
            if node.attr == '__name__':
                plain_types.add(id(node.value))
        elif is_a(node, ast.Call):
            calls[id(node.func)] = node
            plain_types.add(id(node.func))
        elif is_a(node, ast.Compare):
            plain_types.update(id(side) for side in (node.left, *node.comparators))
        elif is_a(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            decorators.update(id(one) for one in node.decorator_list)
    for node in walk_tree(tree):
        if is_a(node, (ast.Import, ast.ImportFrom)):
            if not is_plain_import(node):
                return False
        elif is_a(node, ast.Constant):
            if is_a(node.value, str) and not is_plain_word(node.value):
                return False
        elif is_a(node, ast.ClassDef):
            if node.keywords or not all(is_plain_base(base, shared) for base in node.bases):
                return False
        elif is_a(node, ast.Name):
            # A module that is not asked for something of it could be handed on under another name.
            if node.id in POWERFUL_NAMES or (node.id in modules and id(node) not in holders):
                return False
        elif is_a(node, ast.Attribute):
            if not is_plain_attribute(node, shared, own):
                return False
        elif is_a(node, ast.Subscript) and not is_a(node.ctx, ast.Load) and root_of(node) in shared:
            return False
        elif is_a(node, ast.Call) and is_a(node.func, ast.Name) and node.func.id == 'type':
            # The class of something, only to be compared, named or made one of.
            if len(node.args) != 1 or node.keywords or id(node) not in plain_types:
                return False
        if is_a(node, (ast.Name, ast.Attribute)) and is_a(node.ctx, ast.Load):
            name = node.id if is_a(node, ast.Name) else node.attr
            call = calls.get(id(node))
            if name in ('attrgetter', 'methodcaller') and not is_plain_getter(call):
                return False
            # It writes on what it is applied to.
            if name == 'wraps' and name not in own and (call is None or id(call) not in decorators or len(call.args) != 1):
                return False
            # A function that is written in Python can be written on; called, it is only used.
            if call is None and id(node) not in decorators and id(node) not in holders:
                if type(value_of(node, shared)) is FunctionType:
                    return False
    return True


# An instance, which nothing leads to; a class could be found.
State = types.SimpleNamespace(
    code=None,
    entry=None,
    printed=([], [0]),
    recursion_limit=RECURSION_LIMIT,
    deep=False,
    watched=False,
    # What the case worked with, kept until it can be freed piece by piece.
    held=None,
    # How nodes of a class of the case are read, and the ids of those that it was given, where that matters.
    spaces_of_nodes={},
    given=set(),
    # Nodes that values of the case name, by parameter; see `build_referred`.
    referred={},
    # Classes of C that python-types.js changes; see `close_frames`.
    closed=[types.MappingProxyType],
    # See `take_baseline`.
    spaces=[],
    random_state=None,
    environment={},
    modules={},
    paths=(),
)


def number_or_null(value):
    # Numbers of more digits cannot even be written.
    return int.__repr__(value) if type(value) is int and -9007199254740991 <= value <= 9007199254740991 else 'null'


def frames_of(trace):
    """The submission's own frames, innermost first, as JSON: name, line and column, both from 1."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if own_text(code.co_filename) == FILE:
            position = next(islice(code.co_positions(), max(trace.tb_lasti, 0) // 2, None), (None,) * 4)
            column = None if position[2] is None else position[2] + 1
            frames.append(frame_text(code.co_name, trace.tb_lineno, column))
        trace = trace.tb_next
    frames.reverse()
    return frames[:20]


def frame_text(name, line, column):
    return (
        '{"name":'
        + quote(own_text(name)[:NAME_LIMIT])
        + ',"line":'
        + number_or_null(line).replace('null', '1')
        + ',"column":'
        + number_or_null(column)
        + '}'
    )


def describe(error):
    """What was raised, as JSON. Its own methods may raise again, and must not see our frames below its own."""
    frames = frames_of(traceback_of.__get__(error))
    forget_frames(error)
    message = text_of(str, error)
    syntax = is_a(error, SyntaxError)
    if syntax and text_of(getattr, error, 'filename') == FILE:
        message = text_of(getattr, error, 'msg') or message
        frames.insert(0, frame_text('<module>', asked(getattr, error, 'lineno'), asked(getattr, error, 'offset')))
    return (
        ',"error":{"name":'
        + quote(class_name(type(error))[:NAME_LIMIT])
        + ',"message":'
        + quote(message[:MESSAGE_LIMIT])
        + ',"stack":'
        + quote('[' + ','.join(frames[:20]) + ']')
        + ',"overflow":'
        + ('true' if is_a(error, RecursionError) else 'false')
        + ',"syntax":'
        + ('true' if syntax else 'false')
        + '}'
    )


def forget_frames(error):
    """Takes the tracebacks from an exception that came through our frames, and from all that it came from: whoever keeps
    one of them keeps no frame of ours."""
    found = [error]
    seen = {}
    for one in found:
        if one is None or id(one) in seen:
            continue
        seen[id(one)] = one
        traceback_of.__set__(one, None)
        found.append(context_of.__get__(one))
        found.append(cause_of.__get__(one))


def asked(ask, *values):
    try:
        return called(ask, values)
    except BaseException as error:
        forget_frames(error)
        return None


def text_of(ask, *values):
    text = asked(ask, *values)
    return text if type(text) is str else ''


# ------------------------------------------------------------------------------------------------ deep recursion
#
# For a host with a small native stack, which is what a browser's Worker has. Calls from Python to Python need none of it;
# what calls back through C does, and so does freeing a long chain. With `deep` the usual ones stay in Python.


def deepen_caches():
    """Puts the standard library's own Python version of lru_cache in the place of the C one."""
    spec = importlib.util.find_spec('functools')
    twin = importlib.util.module_from_spec(spec)
    held = sys.modules['_functools']
    # Without the C names functools falls back to its own.
    sys.modules['_functools'] = types.ModuleType('_functools')
    try:
        spec.loader.exec_module(twin)
    finally:
        sys.modules['_functools'] = held
    functools._lru_cache_wrapper = twin._lru_cache_wrapper


def deep_map(function, iterable, *more):
    if more:
        for values in zip(iterable, *more):
            yield function(*values)
    else:
        for value in iterable:
            yield function(value)


def deep_filter(function, iterable):
    for value in iterable:
        if value if function is None else function(value):
            yield value


def deep_any(iterable):
    for value in iterable:
        if value:
            return True
    return False


def deep_all(iterable):
    for value in iterable:
        if not value:
            return False
    return True


def drained(iterable):
    """A list, made by a loop of Python's."""
    return [value for value in iterable]  # noqa: C416


def deep_sum(iterable, /, start=0):
    return sum(drained(iterable), start)


def deep_sorted(iterable, /, *, key=None, reverse=False):
    values = drained(iterable)
    if key is None:
        return sorted(values, reverse=reverse)
    keys = [key(value) for value in values]
    return [values[index] for index in sorted(range(len(values)), key=keys.__getitem__, reverse=reverse)]


def deep_extreme(choose):
    def extreme(*values, key=None, **options):
        if len(values) == 1:
            values = (drained(values[0]),)
        if key is not None:
            options['key'] = key
        return choose(*values, **options)

    extreme.__name__ = choose.__name__
    return extreme


DEEP_SPACE = {'__name__': MODULE, '__builtins__': fresh_builtins()}
DEEP_SPACE['drained'] = rehome(drained, DEEP_SPACE)
DEEP_NAMES = {
    name: rehome(function, DEEP_SPACE)
    for name, function in (
        ('map', deep_map),
        ('filter', deep_filter),
        ('any', deep_any),
        ('all', deep_all),
        ('sum', deep_sum),
        ('sorted', deep_sorted),
        ('max', deep_extreme(max)),
        ('min', deep_extreme(min)),
    )
}


def cut_instances():
    """Empties every object of a submission's class while a list still holds each; see `unlink`."""
    for value in list_objects():
        if type(value).__module__ == MODULE:
            try:
                object.__getattribute__(value, '__dict__').clear()
            except AttributeError:
                pass


# What lists objects is known to nothing but these.
cut_instances = opaque(
    rehome(cut_instances, {'__builtins__': fresh_builtins(), 'list_objects': gc.get_objects, 'MODULE': MODULE})
)


def load(job):
    State.entry = job['entry']
    State.deep = job.get('deep', False)
    # Most calls become two or three of Python's then.
    State.recursion_limit = RECURSION_LIMIT * 3 if State.deep else RECURSION_LIMIT
    if State.deep:
        deepen_caches()
    try:
        tree = compile(job['source'], FILE, 'exec', flags=ast.PyCF_ONLY_AST, dont_inherit=True)
        State.code = compile(tree, FILE, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        return '"kind":"rejected"' + describe(error)
    # What a submission imports belongs to the state before the first case, however late it imports it.
    for node in walk_tree(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names = [node.module] + [node.module + '.' + alias.name for alias in node.names]
        for name in names:
            try:
                __import__(name)
            except BaseException:
                # The submission's own import statement will say so, at its own line.
                pass
    # By now what it imports is there to be looked up.
    State.watched = not is_plain(tree)
    if State.deep or MODULES.keys() != State.modules.keys():
        take_baseline()
    return '"kind":"loaded"'


def find(module):
    entry = State.entry
    return found_in(module, list(entry['names']), [] if entry['kind'] == 'class' else list(entry['holders']), PRESET)


LINKS = ('next', 'random', 'left', 'right', 'neighbors')


def unlink(nodes):
    """Cuts every link while a list still holds each node: freed from one end on, a chain of thousands exhausts the
    native stack."""
    for node in nodes:
        space = own_space(node)
        if space is not None:
            dict.clear(space)
            continue
        for name in LINKS:
            asked(object.__setattr__, node, name, None)


def make_arguments(data, classes):
    """The arguments of a case, with what they look like; made before a submission can touch the classes of nodes."""
    made = State.made
    parameters = State.entry['parameters']
    trees = {
        parameter['name']: build_referred(data[parameter['name']], parameter['name'], classes, made)
        for parameter in parameters
        if parameter['referred']
    }
    values = []
    before = []
    encode = make_encoder(OWN)
    for parameter in parameters:
        name = parameter['name']
        values.append(trees[name] if parameter['referred'] else build(data[name], parameter['type'], classes, made))
        before.append(encode(values[-1], parameter['type'], 0) if parameter['preserved'] else None)
    if State.entry['fresh'] or any(text is not None for text in before):
        State.given = {id(node) for node in made}
    return values, before, spaces_of(made) if State.entry['fresh'] else []


def run_function(function, arguments):
    entry = State.entry
    values, before, spaces = arguments
    kept = list(values)
    result = called(function, values)
    State.held.append((kept, result))
    answer = result if entry['inPlace'] is None else kept[entry['inPlace']]
    met = []

    def meet(node):
        # Noted as it is written: on a second reading an answer may show other nodes.
        if id(node) in State.given:
            met.append(node)

    output = make_encoder(ASKED, meet if entry['fresh'] else None)(answer, entry['returns'], 0)
    changed = None
    for parameter, value, old in zip(entry['parameters'], kept, before):
        if parameter['preserved'] and make_encoder(OWN)(value, parameter['type'], 0) != old:
            changed = parameter['name']
    shared = entry['fresh'] and (len(met) > 0 or is_view(answer, output, spaces))
    return output, shared, changed


SCALARS = {'int', 'string', 'bool'}


def arguments_of(method, values, classes):
    return [build(value, kind, classes, []) for value, kind in zip(values, method['parameters'])]


def run_class(cls, data, classes):
    entry = State.entry
    encode = make_encoder()
    operations = data['operations']
    calls = data['arguments']
    instance = called(cls, arguments_of(entry['constructorMethod'], calls[0], classes))
    State.held.append(instance)
    outputs = ['null']
    # There can be a hundred thousand calls: what is the same for all calls of a method is found once.
    plans = {}
    for index in range(1, len(operations)):
        operation = operations[index]
        if operation not in plans:
            method = entry['methods'][operation]
            name = next((name for name in method['names'] if called(hasattr, (instance, name))), method['names'][0])
            is_plain = all(kind['kind'] in SCALARS for kind in method['parameters'])
            plans[operation] = (method, name, is_plain, method['returns']['kind'] == 'void')
        method, name, is_plain, is_void = plans[operation]
        values = calls[index] if is_plain else arguments_of(method, calls[index], classes)
        result = method_called(instance, name, values)
        outputs.append('null' if is_void else encode(result, method['returns'], 1))
    return '[' + ','.join(outputs) + ']', False, None


def run_case(data):
    State.printed = ([], [0])
    sys.stdout = sys.stderr = Printer(*State.printed)
    sys.stdin = StringIO('')
    set_recursion_limit(State.recursion_limit)
    set_random_state(State.random_state)
    module = ModuleType(MODULE)
    namespace = vars(module)
    namespace.update(PRESET)
    classes = node_classes(State.entry['randomNodes'], namespace)
    if State.deep:
        namespace.update(DEEP_NAMES)
        # From here on the collector's list holds only what the case makes.
        freeze()
    namespace.update(classes)
    MODULES[MODULE] = module
    is_class = State.entry['kind'] == 'class'
    try:
        arguments = None if is_class else make_arguments(data, classes)
        called(exec, (State.code, namespace))
        entry = find(namespace)
        if entry is None:
            return '"kind":"missing"'
        State.held.append(entry)
        output, shared, changed = run_class(entry, data, classes) if is_class else run_function(entry, arguments)
        text = '"kind":"returned","shared":' + ('true' if shared else 'false') + ',"output":' + output
        return text if changed is None else text + ',"changed":' + quote(changed)
    except TooLarge as error:
        forget_frames(error)
        return '"kind":"oversized","limit":"' + limit_of(error) + '"'
    except BaseException as error:
        # The submission may have left less than it takes to describe it.
        set_recursion_limit(State.recursion_limit)
        State.held.append(error)
        return '"kind":"threw"' + describe(error)


def limit_of(error):
    """Which limit; anybody can find the class and raise it with words of their own, so ours are what goes out."""
    given = arguments_of_error.__get__(error)
    for limit in ('printed', 'depth'):
        if len(given) == 1 and type(given[0]) is str and given[0] == limit:
            return limit
    return 'size'


def run_and_check(data):
    State.held = []
    State.made = []
    State.given = set()
    State.referred = {}
    outcome = run_case(data)
    set_recursion_limit(State.recursion_limit)
    unlink(State.made)
    if State.deep:
        cut_instances()
    State.held = None
    State.made = None
    State.referred = {}
    MODULES.pop(MODULE, None)
    sys.stdout = sys.stderr = sys.__stdout__
    return outcome + ',"dirty":' + ('true' if is_dirty() else 'false') + ',' + printed_text()


def check_closed():
    """Which of the ways is still open that python-types.js closes; nothing should be."""
    took = []
    # Without builtins of its own it would have ours, and every class can be found.
    namespace = {'took': took, '__builtins__': fresh_builtins()}
    exec(
        'class Thief:\n'
        '    def __eq__(self, other): took.append(other); return True\n'
        '    __or__ = __ror__ = __lt__ = __gt__ = __le__ = __ge__ = __ne__ = __eq__\n',
        namespace,
    )
    thief = namespace['Thief']()
    for ask in (operator.eq, operator.ne, operator.lt, operator.ge, operator.or_, operator.ior):
        for pair in ((int.__dict__, thief), (thief, int.__dict__)):
            try:
                ask(*pair)
            except TypeError:
                pass
    is_open = any(type(one) is dict for one in took)
    thief = pair = None
    took.clear()
    namespace.clear()
    gc.collect()
    if is_open:
        return 'the dictionaries of classes'
    try:
        State.closed[1](first_frame())
    except TypeError:
        return ''
    return 'the variables of frames'


def is_dirty():
    if State.watched:
        # Whatever was left behind goes away with the memory that it is in.
        return False
    try:
        return is_broken()
    except BaseException as error:
        forget_frames(error)
        # Whatever made the check itself fail was left behind by the submission.
        return True


def printed_text():
    kept, length = State.printed
    text = ''.join([part for part in kept if type(part) is str])[:PRINT_KEPT]
    return '"printed":' + quote(text) + ',"printedLength":' + (number_or_null(length[0]) if length else 'null')


def control(command, text):
    if command == 'output':
        return '{' + printed_text() + '}'
    if command == 'seal':
        seal()
        return ''
    if command == 'closed':
        return ' '.join(int.__repr__(id(cls)) for cls in (object, *State.closed))
    if command == 'check':
        return check_closed()
    if command == 'watch':
        return 'yes' if State.watched else ''
    data, _end = scan_json(text, 0)
    if command == 'load':
        return '{' + load(data) + ',"dirty":false,"printed":"","printedLength":0}'
    return '{' + run_and_check(data) + '}'


# The way from Python to JavaScript, and C modules with which Python could be taken apart from inside.
BRIDGE = {'js', 'pyodide_js', 'pyodide', '_pyodide', '_pyodide_core', 'micropip'}
TOOLS = {
    '_ctypes', '_interpchannels', '_interpqueues', '_interpreters', '_lsprof', '_posixsubprocess', '_remote_debugging',
    '_tracemalloc', 'faulthandler', 'xxsubtype',
}  # fmt: skip
# What CPython tests itself with can write anywhere in it. A build may have more of these than the one at hand.
TESTING = ('_test', '_xxtest')
TOOLS.update(name for name in sys.builtin_module_names if name.startswith(TESTING))


def seal():
    """Takes away the bridge to JavaScript, which is for the host alone. A start needs it, so this comes after.

    Its functions and classes can be found in other ways than by the names of their modules, so they lose what they know.
    """
    for finder in sys.meta_path:
        if home_of(finder) in BRIDGE and hasattr(finder, 'jsproxies'):
            finder.jsproxies.clear()
    for name in list(MODULES):
        if name.partition('.')[0] in BRIDGE:
            module = MODULES.pop(name)
            loader = getattr(module, '__loader__', None)
            if hasattr(loader, 'jsproxy'):
                del loader.jsproxy
            if is_a(module, ModuleType):
                vars(module).clear()
    main = vars(MODULES['__main__'])
    for name in list(main):
        if not name.startswith('__'):
            del main[name]
    sys.meta_path[:] = [finder for finder in sys.meta_path if home_of(finder) not in BRIDGE]
    sys.meta_path.insert(0, Refuser())
    note_modules()


def home_of(finder):
    return (finder if is_a(finder, type) else type(finder)).__module__.partition('.')[0]


class Refuser:
    """Finds the modules that are not there, with a reason a candidate can use."""

    def find_spec(self, name, path=None, target=None):
        root = name.partition('.')[0]
        if root in REFUSED or root.startswith(TESTING):
            raise ModuleNotFoundError("No module named '" + root + "'", name=name)
        return None


rehome_class(
    Refuser,
    {'__name__': 'refuser', '__builtins__': fresh_builtins(), 'REFUSED': frozenset(BRIDGE | TOOLS | {'ctypes'}), 'TESTING': TESTING},
)


def sleep(seconds):
    """Like the one of C, which Pyodide replaces with one that waits for JavaScript."""
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    end = monotonic() + seconds
    while monotonic() < end:
        pass


SIGNALLERS = 'alarm interrupt_main kill killpg pthread_kill raise_signal set_wakeup_fd setitimer siginterrupt'
RESOLVERS = 'getaddrinfo gethostbyaddr gethostbyname gethostbyname_ex getnameinfo'


def space_of(cls):
    """The real dictionary of a class, of C as well."""
    return list_referents(cls.__dict__)[0]


space_of = opaque(rehome(space_of, {'__builtins__': fresh_builtins(), 'list_referents': gc.get_referents}))


def nothing(frame):
    return {}


def builtins_of_all(function):
    return EVERYBODY


def close_functions():
    """A function that C makes while one of ours is the innermost frame has builtins of ours, and would hand them out."""
    space_of(FunctionType)['__builtins__'] = property(
        rehome(builtins_of_all, {'__name__': 'function', '__builtins__': fresh_builtins(), 'EVERYBODY': vars(builtins)})
    )


def close_frames():
    """Leaves of a frame what a traceback shows: where it was, and nothing that it knew.

    An exception that passed through a frame of ours, or a signal, would hand it out. The names are still there, because
    `traceback` asks for them.
    """
    # It takes any frame, and every class can be found.
    locals_proxy = type((lambda: types.FrameType.f_locals.__get__(first_frame()))())
    del space_of(locals_proxy)['__new__']
    State.closed.append(locals_proxy)
    space = space_of(types.FrameType)
    for name in ('f_back', 'f_generator'):
        space.pop(name, None)
    for name in ('f_builtins', 'f_globals', 'f_locals'):
        space[name] = property(rehome(nothing, {'__name__': 'frame', '__builtins__': fresh_builtins()}))


def first_frame():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__.tb_frame


def no_frame(depth=0):
    raise ValueError('frames cannot be looked at here')


def close_proxies():
    """Ends the ways in which a read-only view of a class hands its dictionary to an object it is compared with."""
    space = space_of(types.MappingProxyType)
    for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge', 'or', 'ror', 'ior'):
        space.pop('__' + name + '__', None)


def take_away():
    """Closes the ways in which a program can look below its own frames or around the names it was given.

    No standard function that a solution uses needs them. C modules are all imported before, because the function that
    makes them could make another `gc` or `sys`, with everything in it.
    """
    for name in sys.builtin_module_names:
        if name not in TOOLS | BRIDGE:
            try:
                __import__(name)
            except ImportError:
                pass
    time.sleep = rehome(
        sleep, {'__name__': 'time', '__builtins__': fresh_builtins(), 'monotonic': time.monotonic}
    )
    # No processor time is known here; who measures with it gets the other clock.
    time.process_time, time.process_time_ns = time.perf_counter, time.perf_counter_ns
    close_frames()
    close_functions()
    close_proxies()
    sys._clear_internal_caches()
    # They would be called between any two steps of ours. A list that nobody looks at takes their place.
    gc.callbacks = []
    numbers = {name: value for name, value in vars(sys.monitoring).items() if type(value) is int}
    events = types.SimpleNamespace(**vars(sys.monitoring.events))
    for module, names in (
        # With `set_debug` the collector keeps what it would free, and what is ours with it.
        (gc, 'freeze get_debug get_freeze_count get_objects get_referents get_referrers set_debug unfreeze'),
        # A handler runs between any two steps, of ours as well. Nobody is there to send a signal but the program itself.
        *((MODULES[name], SIGNALLERS) for name in ('_signal', '_thread', 'os', 'posix', 'signal') if name in MODULES),
        (sys, '_current_exceptions _current_frames _getframe _setprofileallthreads _settraceallthreads addaudithook'
         ' call_tracing monitoring remote_exec setprofile settrace'),
        (sys.modules['_imp'], 'create_builtin create_dynamic'),
        # Which names were asked for is counted in JavaScript, where no memory is put back. There is no network to ask.
        *((MODULES[name], RESOLVERS) for name in ('_socket', 'socket') if name in MODULES),
    ):
        for name in names.split():
            if hasattr(module, name):
                delattr(module, name)
    # Libraries need these names: bdb (and so doctest) when it is imported, logging to tell who called, which it can do
    # without.
    sys._getframe = rehome(no_frame, {'__name__': 'sys', '__builtins__': fresh_builtins()})
    sys.monitoring = types.SimpleNamespace(events=events, **numbers)


take_away()
take_baseline()
# All that python-boot.js needs to find, and takes away again.
sys.modules['__main__'].control = control
gc.collect()
freeze()
