using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Kefu.Platform.PersonalData;

namespace Kefu.Platform.Exports;

/// <summary>Which list to export, and how.</summary>
public sealed class ExportInput
{
    /// <summary>Name of the list: <c>CustomerArchives.Customers</c>.</summary>
    [Required, StringLength(ExportLimits.Type)]
    public string Type { get; set; } = "";

    /// <summary>What the list itself takes: its filters and its order. Paging does not matter; nothing given exports all rows.</summary>
    public JsonElement? Filter { get; set; }

    /// <summary>True: persons' names and numbers in full, which needs a permission of its own and a reason.</summary>
    public bool WithPersonalData { get; set; }

    /// <summary>Why personal data is exported in full.</summary>
    public RevealReason? Reason { get; set; }

    /// <summary>Needed where the reason is <see cref="RevealReason.Other"/>.</summary>
    [StringLength(PersonalDataLimits.ReasonText)]
    public string? ReasonText { get; set; }
}
