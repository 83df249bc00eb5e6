using System.Globalization;
using System.Runtime.InteropServices;

namespace Kefu.Benchmarks;

/// <summary>What the figures were taken on.</summary>
internal sealed record Machine(string Processor, int Cores, double GigabytesOfMemory, string System, string Runtime, string Load)
{
    private const double KilobytesInGigabyte = 1024 * 1024;

    public static Machine Current => new(
        ValueOf("/proc/cpuinfo", "model name"),
        Environment.ProcessorCount,
        double.Parse(ValueOf("/proc/meminfo", "MemTotal").Split(' ')[0], CultureInfo.InvariantCulture) / KilobytesInGigabyte,
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        File.ReadAllText("/proc/loadavg").Split(' ')[1]);

    private static string ValueOf(string file, string name)
        => File.ReadLines(file).First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(':', 2)[1].Trim();
}
