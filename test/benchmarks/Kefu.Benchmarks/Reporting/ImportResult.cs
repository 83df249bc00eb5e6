namespace Kefu.Benchmarks.Reporting;

/// <summary>An import in seconds and in the process's memory.</summary>
internal sealed record ImportResult(int Rows, double Checking, double Writing, int MegabytesBefore, int PeakMegabytes)
{
    public double RowsPerSecond => Rows / (Checking + Writing);
}
