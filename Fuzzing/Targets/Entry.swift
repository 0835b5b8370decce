import FoundationEssentials
import Glibc
import TestSupport

/// What JOSTAR_FUZZ_TARGET names, looked up once.
private let chosen = environment("JOSTAR_FUZZ_TARGET").flatMap(FuzzTarget.named)

/// Reads one input; libFuzzer calls it from one thread.
@_cdecl("jostar_fuzz_run")
public func fuzzRun(_ bytes: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: length))
    chosen?.run(input)
    return 0
}

/// 0 where JOSTAR_FUZZ_TARGET names a target.
@_cdecl("jostar_fuzz_choose")
public func fuzzChoose() -> CInt {
    guard chosen == nil else { return 0 }
    print("jostar-fuzz: error: JOSTAR_FUZZ_TARGET names no target")
    return 2
}

/// Prints the names of all targets, one a line.
@_cdecl("jostar_fuzz_list")
public func fuzzList() -> CInt {
    for target in FuzzTarget.all { print(target.name) }
    return 0
}

/// Writes the seeds of a target into a folder that is there.
@_cdecl("jostar_fuzz_seeds")
public func fuzzSeeds(_ name: UnsafePointer<CChar>, _ folder: UnsafePointer<CChar>) -> CInt {
    guard let target = FuzzTarget.named(String(cString: name)) else { return 2 }
    let folder = URL(filePath: String(cString: folder))
    do {
        for seed in target.seeds {
            try Data(seed.bytes).write(to: folder.appending(path: seed.name))
        }
        return 0
    } catch {
        print("jostar-fuzz: error: \(error)")
        return 2
    }
}
