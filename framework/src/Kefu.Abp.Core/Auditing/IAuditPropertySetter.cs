namespace Volo.Abp.Auditing;

/// <summary>Fills the audit properties of rows that are about to be saved.</summary>
public interface IAuditPropertySetter
{
    void SetCreationProperties(object targetObject);

    void SetModificationProperties(object targetObject);

    void SetDeletionProperties(object targetObject);
}
