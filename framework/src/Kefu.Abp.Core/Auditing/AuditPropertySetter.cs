using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

/// <summary>Default <see cref="IAuditPropertySetter"/>: what is set already is kept on creation.</summary>
public class AuditPropertySetter(ICurrentUser currentUser, IClock clock) : IAuditPropertySetter, ITransientDependency
{
    public virtual void SetCreationProperties(object targetObject)
    {
        if (targetObject is IHasCreationTime { CreationTime: var time } && time == default)
        {
            PropertyWriter.Set(targetObject, nameof(IHasCreationTime.CreationTime), clock.Now);
        }

        if (targetObject is IMayHaveCreator { CreatorId: null } && currentUser.Id is { } userId)
        {
            PropertyWriter.Set(targetObject, nameof(IMayHaveCreator.CreatorId), userId);
        }
    }

    public virtual void SetModificationProperties(object targetObject)
    {
        if (targetObject is IHasModificationTime)
        {
            PropertyWriter.Set(targetObject, nameof(IHasModificationTime.LastModificationTime), clock.Now);
        }

        if (targetObject is IModificationAuditedObject)
        {
            PropertyWriter.Set(targetObject, nameof(IModificationAuditedObject.LastModifierId), currentUser.Id);
        }
    }

    public virtual void SetDeletionProperties(object targetObject)
    {
        if (targetObject is IHasDeletionTime { DeletionTime: null })
        {
            PropertyWriter.Set(targetObject, nameof(IHasDeletionTime.DeletionTime), clock.Now);
        }

        if (targetObject is IDeletionAuditedObject { DeleterId: null } && currentUser.Id is { } userId)
        {
            PropertyWriter.Set(targetObject, nameof(IDeletionAuditedObject.DeleterId), userId);
        }
    }
}
