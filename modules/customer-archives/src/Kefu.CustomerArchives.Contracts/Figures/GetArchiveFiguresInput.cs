using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Figures;

/// <summary>How far back the figures go.</summary>
public sealed class GetArchiveFiguresInput
{
    /// <summary>The longest time that can be asked for.</summary>
    public const int MaxMonths = 36;

    /// <summary>Months, this one included.</summary>
    [Range(1, MaxMonths)]
    public int Months { get; set; } = 12;
}
