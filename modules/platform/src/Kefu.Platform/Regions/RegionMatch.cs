namespace Kefu.Platform.Regions;

/// <summary>How well a division matches what was typed; the better the lower.</summary>
internal enum RegionMatch
{
    Beginning,
    Typed,
    Part,
    None,
}
