using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kefu.CustomerArchives.Merging;

/// <summary>The facts of a customer one by one, by the names of <see cref="MergeField"/> and those of its sets, in a form that is kept and compared.</summary>
internal static class FactValues
{
    public static JsonObject Of(FactSheet facts)
    {
        var values = JsonSerializer.SerializeToNode(facts.Profile)!.AsObject();
        values[nameof(MergeField.Payment)] = JsonSerializer.SerializeToNode(facts.Payment);
        values[nameof(MergeField.Grade)] = JsonSerializer.SerializeToNode(facts.Grade);
        values[nameof(FactSheet.FirstWaybill)] = JsonSerializer.SerializeToNode(facts.FirstWaybill);
        return values;
    }

    public static FactSheet With(this FactSheet facts, IEnumerable<KeyValuePair<string, JsonNode?>> changes)
    {
        var values = Of(facts);
        foreach (var (name, value) in changes)
        {
            values[name] = value?.DeepClone();
        }

        return new FactSheet(
            values.Deserialize<Customers.CustomerProfile>()!,
            values[nameof(MergeField.Payment)].Deserialize<Customers.PaymentAgreement>()!,
            values[nameof(MergeField.Grade)].Deserialize<GivenGrade>()!,
            values[nameof(FactSheet.FirstWaybill)].Deserialize<FirstWaybill>()!);
    }

    /// <summary>The names of those that differ.</summary>
    public static IReadOnlyList<string> Differences(FactSheet one, FactSheet other)
    {
        var others = Of(other);
        return Of(one).Where(fact => !JsonNode.DeepEquals(fact.Value, others[fact.Key])).Select(fact => fact.Key).ToList();
    }
}
