using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Notices a change inside the dictionary, whose instance stays the same.</summary>
public class ExtraPropertyDictionaryValueComparer() : ValueComparer<ExtraPropertyDictionary>(
    (left, right) => AreEqual(left, right),
    properties => properties.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value)),
    properties => new ExtraPropertyDictionary(properties))
{
    private static bool AreEqual(ExtraPropertyDictionary? left, ExtraPropertyDictionary? right)
    {
        if (left is null || right is null || left.Count != right.Count)
        {
            return ReferenceEquals(left, right);
        }

        return left.All(pair => right.TryGetValue(pair.Key, out var value) && object.Equals(pair.Value, value));
    }
}
