using Volo.Abp.Reflection;

namespace Volo.Abp.Domain.Entities;

/// <summary>What is asked of entities from outside.</summary>
public static class EntityHelper
{
    /// <summary>Gives an id to an entity that has none yet.</summary>
    public static void TrySetId<TKey>(IEntity<TKey> entity, Func<TKey> idFactory)
    {
        if (EqualityComparer<TKey>.Default.Equals(entity.Id, default))
        {
            PropertyWriter.Set(entity, nameof(IEntity<TKey>.Id), idFactory());
        }
    }

    /// <summary>True: the same row, whatever instances stand for it.</summary>
    public static bool EntityEquals(IEntity? entity1, IEntity? entity2)
    {
        if (entity1 is null || entity2 is null || ReferenceEquals(entity1, entity2))
        {
            return entity1 is not null && ReferenceEquals(entity1, entity2);
        }

        return entity1.GetType() == entity2.GetType() && entity1.GetKeys().All(key => key is not null) && entity1.GetKeys().SequenceEqual(entity2.GetKeys());
    }
}
