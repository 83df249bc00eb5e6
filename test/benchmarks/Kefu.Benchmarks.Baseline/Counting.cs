namespace Kefu.Benchmarks.Baseline;

/// <summary>What a list says of how many there are.</summary>
internal enum Counting
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>As the product at first: up to 10,000.</summary>
    Capped,

    /// <summary>As the product where it is asked for.</summary>
    Exact,
}
