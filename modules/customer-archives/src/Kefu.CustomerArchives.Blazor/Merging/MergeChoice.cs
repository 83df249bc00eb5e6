using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Merging;

namespace Kefu.CustomerArchives.Blazor.Merging;

/// <summary>Two archives as a person compares them: which one stays, and of which one each value is taken.</summary>
public sealed class MergeChoice
{
    private readonly HashSet<MergeField> _taken = [];

    /// <summary>Proposes which of the two stays.</summary>
    public MergeChoice(CustomerDto first, CustomerDto second)
    {
        (First, Second) = (first, second);
        Kept = IsBetterKept(second, first) ? second : first;
    }

    /// <summary>The one on the left.</summary>
    public CustomerDto First { get; }

    /// <summary>The one on the right.</summary>
    public CustomerDto Second { get; }

    /// <summary>The one that stays.</summary>
    public CustomerDto Kept { get; private set; }

    /// <summary>The one that goes.</summary>
    public CustomerDto Merged => Kept == First ? Second : First;

    /// <summary>What merging would do.</summary>
    public MergePreviewDto Preview { get; private set; } = new();

    /// <summary>Keeps one. Of what it lacks the other's is proposed.</summary>
    public void Keep(CustomerDto kept, MergePreviewDto preview, Func<CustomerDto, MergeField, string> text)
    {
        (Kept, Preview) = (kept, preview);
        _taken.Clear();
        foreach (var field in preview.Differences.Where(field => text(Kept, field).Length == 0))
        {
            _taken.Add(field);
        }
    }

    /// <summary>True if the value is that of this customer.</summary>
    public bool Takes(MergeField field, CustomerDto of) => _taken.Contains(field) == (of == Merged);

    /// <summary>Chooses the value of this customer.</summary>
    public void Take(MergeField field, CustomerDto of)
    {
        _taken.Remove(field);
        if (of == Merged)
        {
            _taken.Add(field);
        }
    }

    /// <summary>The choice as the service takes it.</summary>
    public MergeCustomersInput ToInput() => new()
    {
        KeptId = Kept.Id,
        KeptStamp = Kept.ConcurrencyStamp,
        MergedId = Merged.Id,
        MergedStamp = Merged.ConcurrencyStamp,
        Taken = Preview.Differences.Where(field => Takes(field, Merged)).ToList(),
    };

    /// <summary>One in use does not give way to a draft; else the one of which more is known stays.</summary>
    private static bool IsBetterKept(CustomerDto one, CustomerDto other)
        => one.State == other.State ? one.Completeness > other.Completeness : one.State == CustomerState.Active;
}
